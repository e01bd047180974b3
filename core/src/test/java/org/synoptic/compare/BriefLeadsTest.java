package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.BriefLine;

/** Which line tells the main fact, and which sentences of a lead can be read alone. */
class BriefLeadsTest {

  private static final String MORNING = "2031-05-13T08:00:00Z";
  private static final String EVENING = "2031-05-13T18:30:00Z";

  private static final String CRANE = "A crane fell into the harbour of Velm on Monday. ";

  private static List<String> brief(String dawn, String dusk) {
    return lines(new LedgerOf().by("Dawn", MORNING, dawn).by("Dusk", EVENING, dusk));
  }

  private static List<String> lines(LedgerOf reports) {
    return reports.compare().brief().stream().map(BriefLine::text).toList();
  }

  /** The brief of two reports on a crane that both have a sentence more. */
  private static List<String> briefWith(String sentence) {
    return brief(
        CRANE + sentence + " The port office opened an inquiry.",
        "A crane fell into the harbour of Velm on Monday, the port office said. " + sentence);
  }

  private static void isLine(String sentence, String words) {
    assertThat(briefWith(sentence)).anyMatch(line -> line.contains(words));
  }

  private static void isNoLine(String sentence, String words) {
    assertThat(briefWith(sentence)).isNotEmpty().noneMatch(line -> line.contains(words));
  }

  @Test
  void sheIsKnownWhereTheLineIntroducesHerAlone() {
    String behind = " damaged the gate of the shipyard because she was angry, police said.";
    isLine("A driver" + behind, "because she was angry");
    isNoLine("A driver of Ana Ruiz" + behind, "because she was angry");
    isNoLine("The driver" + behind, "because she was angry");
  }

  @Test
  void anAdverbBehindAConjunctionTiesNothing() {
    isLine("The new tax is popular but also expensive for the towns of Norra.", "expensive");
    isNoLine("The new tax is also expensive for the towns of Norra.", "expensive");
    isLine("The fuel tanks of Norra stood too close to a school.", "fuel tanks");
    isNoLine("The fuel tanks of Norra stood close to a school too.", "fuel tanks");
    isLine("The shipyard hired a barge instead of a tug.", "a barge");
    isNoLine("The shipyard hired a barge instead.", "a barge");
  }

  @Test
  void whatAPictureShowsIsNoLine() {
    isLine("The broken mast was seen on the quay of Norra on Tuesday.", "broken mast");
    isNoLine("The broken mast is seen on the quay of Norra on Tuesday.", "broken mast");
    isLine("The broken mast is seen as a danger to ships from Norra.", "broken mast");
    isLine("The harbour master walked along the quay on May 12, 2031.", "harbour master");
    isNoLine("The harbour master walks along the quay on May 12, 2031.", "harbour master");
  }

  @Test
  void aTimeBesideOneThatIsNotToldIsNoOpening() {
    isLine("Early on Tuesday, police closed the road to the shipyard.", "the road");
    isNoLine("Early the next day, police closed the road to the shipyard.", "the road");
    isLine("Over the next week, police will close the road to the shipyard.", "the road");
  }

  @Test
  void thatMoodBehindAnOpeningMeansAnEarlierSentence() {
    isLine("On Tuesday, anger appeared to lead to a strike at the shipyard.", "strike");
    isNoLine("On Tuesday, that anger appeared to lead to a strike at the shipyard.", "strike");
    isLine("The union likened the shipyard of Lorran to that of Norra.", "likened");
  }

  @Test
  void theReaderIsNotLedThroughThePage() {
    isLine("The union made a list of broken machines for the governor of Lorran.", "list");
    isNoLine("Below is a list of broken machines for the governor of Lorran.", "list");
  }

  @Test
  void anAgencyWithoutAPlaceIsADateline() {
    String agency = "(CNN) A crane fell into the harbour of Velm on Monday, killing two dockers.";
    assertThat(brief(agency, agency))
        .singleElement()
        .asString()
        .startsWith("A crane fell into the harbour");
  }

  /** The decision is named in the subject of the one and told by the main verb of the other. */
  @Test
  void theLineWhoseVerbTheHeadlinesHaveComesFirst() {
    List<String> told =
        lines(
            new LedgerOf()
                .titled(
                    "Ruiz fires harbour chief Hale",
                    "Dawn",
                    MORNING,
                    "Mayor Ana Ruiz fired harbour chief Tom Hale on Monday. The port of Velm has"
                        + " 400 workers.")
                .titled(
                    "After firing of harbour chief Hale, council in doubt",
                    "Noon",
                    EVENING,
                    "The dispute about the decision of Mayor Ana Ruiz to fire harbour chief Tom"
                        + " Hale has put the council of Velm under pressure. Ruiz will speak on"
                        + " Friday.")
                .titled(
                    "Harbour chief: firing of Hale angers port workers",
                    "Dusk",
                    EVENING,
                    "Port workers in Velm are angry about the end of harbour chief Tom Hale. The"
                        + " union of the workers will meet on Friday."));
    assertThat(told.get(0)).startsWith("Mayor Ana Ruiz fired harbour chief Tom Hale");
    assertThat(told).hasSizeGreaterThan(1);
  }
}
