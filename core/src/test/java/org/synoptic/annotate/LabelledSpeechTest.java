package org.synoptic.annotate;

import static org.synoptic.annotate.DrawnQuotes.draws;

import org.junit.jupiter.api.Test;

/**
 * Speech that a colon, a dash or a headline gives to somebody, drawn as {content} <cue> [source].
 */
class LabelledSpeechTest {

  @Test
  void releasesSetTheirSpeakersBeforeAColon() {
    draws(
        "Ferry Firm Cuts Sailings\n\n- [Ana Ruiz]<:> {The quay will be safe. We have worked hard on"
            + " it}.\n- [Sam Okoro]<:> {We are glad to hear that}.");
    draws("The quay opened.\n\n[Ana Ruiz (head of Port Ellery Ferries)]<:> {“The quay is safe.”}");
    draws("Statement\n\n[Mayor Sam Okoro]<:> {We will rebuild the quay}.");
    draws("The quay opened.\n\n- Port Ellery: The ferry sails at noon.");
    draws("The quay opened.\n\nBottom Line: We may see more of it.");
  }

  @Test
  void aLineInCapitalsAmongOthersIsATranscripts() {
    draws("[RUIZ]<:> {We saw smoke}.\n[OKORO]<:> {When was that?}\n[RUIZ]<:> {On Monday}.");
  }

  @Test
  void headlinesNameTheirSpeakerLastOrBesideTheMatter() {
    draws("{Ferry half empty}<:> [minister]\n\nThe ferry left late.");
    draws("[Ruiz] on ferry delays<:> {‘We are sorry’}\n\nThe ferry left late.");
    draws("[Minister] <says> {ferry half empty}");
    draws("{Quay ‘unsafe for years’}, [report] <finds>\n\nThe quay was shut.");
    draws("The Long Winter: The View From Port Ellery\n\nThe ferry left late.");
  }

  @Test
  void aColonOrDashMayStandForTheVerb() {
    draws("[Ruiz]<:> {We will stay}");
    draws("-[Ana Ruiz]<:> {“We will stay.”}");
    draws("{“We will stay.”}\n<—> [Ana Ruiz]");
    draws("{“We will stay.”}\u00a0<―>\u00a0[Ana Ruiz]\u00a0");
    draws("Dock.\n\n{”We will stay.”} <―> [Ana Ruiz]");
    draws("-[Ana Ruiz, head of Port Ellery Ferries]<:> {“We will stay.”}");
    draws("The ferry left late.\n\n{We saw smoke} <—> [Ana Ruiz] (@anaruiz) May 4, 2017");
    draws("Breaking: Ferry sinks off Port Ellery");
  }
}
