package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.Articles;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Event;
import org.synoptic.model.Event.Participant;

/** Who takes part, drawn as {@code [name COUNTRY SECTOR] -> [name COUNTRY SECTOR]}. */
class WhoActsTest {

  private static final Annotator ANNOTATOR =
      new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT));

  @Test
  void policeAndRebelsAreOfTheStateWhereTheyAct() {
    assertThat(first("Police arrested ten men in Lagos."))
        .isEqualTo("[Police NGA COP] -> [ten men NGA CVL]");
    assertThat(first("Rebels in the Ivory Coast dismissed an appeal from President Karo."))
        .isEqualTo("[Rebels CIV REB] -> [appeal - -][Karo CIV GOV]");
  }

  @Test
  void aStateThatIsActedOnSaysNothingOfTheActor() {
    assertThat(first("President Karo threatened Iran.")).isEqualTo("[Karo - GOV] -> [Iran IRN -]");
    assertThat(first("Gunmen killed a Chilean reporter."))
        .isEqualTo("[Gunmen - UAF] -> [Chilean reporter CHL JRN]");
    assertThat(first("The police arrested ten Poles."))
        .isEqualTo("[police - COP] -> [Poles POL CVL]");
  }

  @Test
  void whoHasLedAStateIsOfThatState() {
    assertThat(first("Former prime minister Gordon Brown met the mayor."))
        .startsWith("[Gordon Brown GBR ELI]");
    assertThat(first("Gordon Brown met the mayor.")).startsWith("[Gordon Brown - -]");
  }

  @Test
  void thePresidentOfACompanyIsNoHeadOfState() {
    assertThat(first("Varde Steel president Bill Clinton met workers on Monday."))
        .startsWith("[Bill Clinton - BUS]");
    assertThat(first("Bill Clinton, president of Varde Steel, met Chinese officials."))
        .startsWith("[Bill Clinton - BUS]");
    assertThat(first("President Bill Clinton met Chinese officials."))
        .startsWith("[Bill Clinton USA GOV]");
  }

  @Test
  void aBodyIsWhatTheTextCallsIt() {
    assertThat(
            first("The Lebanese militant group Hadar and the Danish shipping company Varde met."))
        .isEqualTo("[Hadar LBN REB][Varde DNK BUS] -> ");
  }

  @Test
  void twoNationsInOnePhraseAreTwoSides() {
    assertThat(first("Israeli and Palestinian leaders met in Oslo."))
        .startsWith("[Israeli leaders ISR -][Palestinian leaders PSE -]");
    assertThat(first("In Iraq and Syria, Russian troops left."))
        .startsWith("[Russian troops RUS MIL] ->");
  }

  @Test
  void ethnicKinTellNoState() {
    assertThat(first("Ethnic Albanian guerrillas operating in Macedonia have been disarmed."))
        .startsWith("[Ethnic Albanian guerrillas MKD REB]");
  }

  @Test
  void aTownThatIsHarmedIsItsPeople() {
    assertThat(first("The army shelled the village of Karo."))
        .startsWith("[army - MIL] -> [village of Karo - CVL]");
  }

  @Test
  void whoIsOrderedOrCalledOnIsTheRecipientAndActsNext() {
    assertThat(all("The president ordered the army to leave Goma."))
        .containsExactly("[president - GOV] -> [army - MIL]", "[army - MIL] -> [Goma COD -]");
    assertThat(all("Students called on the rector to resign."))
        .containsExactly("[Students - EDU] -> [rector - -]", "[rector - -] -> ");
  }

  @Test
  void whatSomebodyIsAccusedOfIsNoPartOfTheName() {
    assertThat(first("The minority accused the Burmese government of persecution."))
        .endsWith("-> [Burmese government MMR GOV]");
  }

  @Test
  void aSubjectThatTheParseTearsIsWhole() {
    assertThat(first("New Zealand, Senegal, Venezuela, and Malaysia picked it up."))
        .isEqualTo("[New Zealand NZL -][Senegal SEN -][Venezuela VEN -][Malaysia MYS -] -> ");
  }

  @Test
  void aThingThatIsGivenIsNoAct() {
    assertThat(annotated("They gave us three magazines.").get(0).lemma()).isEqualTo("give");
    assertThat(annotated("They gave us a hug.").get(0).lemma()).isEqualTo("give hug");
  }

  @Test
  void aidThatWasProvidedIsAid() {
    assertThat(annotated("Germany provided aid to Mali.").get(0).type()).isEqualTo("AID");
    assertThat(annotated("A car bomb exploded in Kabul.").get(0).type()).isEqualTo("ASSAULT");
    assertThat(annotated("Monks demonstrated outside the Thai embassy.").get(0).type())
        .isEqualTo("PROTEST");
  }

  private static String first(String text) {
    return all(text).get(0);
  }

  private static List<String> all(String text) {
    return annotated(text).stream()
        .map(e -> drawn(e.actors()) + " -> " + drawn(e.recipients()))
        .toList();
  }

  private static List<Event> annotated(String text) {
    return ANNOTATOR.annotate(Articles.of("en", text)).events();
  }

  private static String drawn(List<Participant> participants) {
    return String.join(
        "",
        participants.stream()
            .flatMap(
                p -> Stream.of("[" + p.name() + " " + or(p.country()) + " " + or(p.sector()) + "]"))
            .toList());
  }

  private static String or(@Nullable String code) {
    return code == null ? "-" : code;
  }
}
