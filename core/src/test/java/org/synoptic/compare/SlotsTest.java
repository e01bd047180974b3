package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Standing;

/** What fills a slot of the happening in several reports, whatever sentence tells it. */
class SlotsTest {

  private static final String MONDAY = "2031-05-05";
  private static final String TUESDAY = "2031-05-06";

  /** Day, text, day, text, and the only difference; its values where the row gives them. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/synoptic/compare/slots-told.psv",
      delimiter = '|',
      maxCharsPerColumn = 1000)
  void valuesOfOneSlotMeet(String day, String dawn, String later, String dusk, String told) {
    assertThat(told(day, dawn, later, dusk)).startsWith(told).doesNotContain(";");
  }

  /** Two places, days, groups, subjects, times or parts: what looks like a difference is none. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/synoptic/compare/slots-untold.psv",
      delimiter = '|',
      maxCharsPerColumn = 1000)
  void valuesOfTwoThingsDoNotMeet(String day, String dawn, String later, String dusk) {
    assertThat(told(day, dawn, later, dusk))
        .doesNotContain("DISPUTED", "UPDATED", "ROUNDING", "CERTAINTY", "part of");
  }

  /** "The" and "former" are no body that has a head, and a former office is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The director Ana Ruiz opened the show. | The founder Ana Ruiz opened the show.",
        "The show was opened by former director Ana Ruiz."
            + " | The show was opened by former president Ana Ruiz.",
        "The show was opened by former museum director Ana Ruiz."
            + " | The show was opened by museum president Ana Ruiz."
      })
  void officesOfNoKnownBodyDoNotMeet(String dawn, String dusk) {
    assertThat(told(MONDAY, dawn, MONDAY, dusk)).doesNotContain("SCOPE");
    assertThat(
            told(
                MONDAY,
                "The show was opened by museum director Ana Ruiz.",
                MONDAY,
                "The show was opened by museum president Ana Ruiz."))
        .isEqualTo("SCOPE: museum director / museum president");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    String dawn =
        "“Lena Orne lied to us, and nothing came of it.\n\nIvo Brandt lied, and it ruined him,” Ana"
            + " Ruiz said.";
    String dusk =
        "“Lena Orne lied to us. Nothing came of it. Ivo Brandt lied and they ruined him,” Ana Ruiz"
            + " said.";
    assertThat(told(MONDAY, dawn, MONDAY, dusk)).isEqualTo("DISPUTED: it / they");
  }

  @Test
  void aTollIsOneLineWithItsCourse() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MONDAY,
                "At least 73 people were killed in the mountains, the civil guard said.")
            .by("Noon", TUESDAY, "The death toll rose to 120, the civil guard said.")
            .by("Dusk", TUESDAY, "More bodies were found, bringing the death toll to 247.")
            .compare();
    Difference toll = slot(story, "dead");
    assertThat(toll.kind()).isEqualTo(Difference.Kind.UPDATED);
    assertThat(toll.values())
        .extracting(Difference.Value::value)
        .containsExactly("At least 73", "120", "247");
    assertThat(toll.values())
        .extracting(Difference.Value::speaker)
        .containsExactly("the civil guard", "the civil guard", null);
    assertThat(toll.values())
        .extracting(Difference.Value::asOf)
        .containsExactly(MONDAY, TUESDAY, TUESDAY);
  }

  @Test
  void aTollOfAReportWithoutADateIsNotPutBeforeTheOthers() {
    String seven = "Seven people died when the dam of Velm burst. Rain goes on.";
    String nine = "Nine people died when the dam of Velm burst. Rain goes on.";
    String eleven = "Eleven people died when the dam of Velm burst. Rain goes on.";
    LedgerOf story =
        new LedgerOf()
            .by("Dawn", "2031-05-06T08:00:00Z", seven)
            .by("Noon", "2031-05-06T12:00:00Z", nine)
            .by("Dusk", null, eleven);
    assertThat(deaths(story)).containsExactly("Seven", "Nine");
    assertThat(deaths(story.by("Late", "2031-05-06T20:00:00Z", eleven)))
        .containsExactly("Seven", "Nine", "Eleven");
  }

  private static List<String> deaths(LedgerOf story) {
    return story.compare().differences().stream()
        .filter(difference -> difference.about().equals("number of dead"))
        .flatMap(difference -> difference.values().stream())
        .map(Difference.Value::value)
        .distinct()
        .toList();
  }

  @Test
  void whoCountsACrowdIsTold() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MONDAY,
                "Police estimated the crowd at around 30,000 while organisers put the total at"
                    + " 80,000.")
            .by("Dusk", MONDAY, "Organisers said more than 80,000 people had marched.")
            .compare();
    Difference crowd = slot(story, "crowd");
    assertThat(crowd.kind()).isEqualTo(Difference.Kind.DISPUTED);
    assertThat(crowd.note()).isEqualTo("disputed between speakers: organisers and Police");
  }

  @Test
  void aClaimWithADisputedValueIsNotAgreed() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", MONDAY, "The bridge over the Orn is 310 metres long.")
            .by("Noon", MONDAY, "Built in stone, the bridge over the Orn is 310 metres long.")
            .by("Dusk", MONDAY, "The bridge over the Orn is 290 metres long.")
            .compare();
    assertThat(slot(story, "length").kind()).isEqualTo(Difference.Kind.DISPUTED);
    assertThat(story.claims())
        .filteredOn(claim -> claim.text().contains("metres"))
        .isNotEmpty()
        .noneMatch(claim -> claim.standing() == Standing.AGREED);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    String dawn = "The fire killed nine people.";
    String dusk = "The death toll of the fire has climbed to 14.";
    Comparison one = new LedgerOf().by("A", MONDAY, dawn).by("B", TUESDAY, dusk).compare();
    Comparison other = new LedgerOf().by("B", TUESDAY, dusk).by("A", MONDAY, dawn).compare();
    assertThat(slot(one, "dead").values())
        .extracting(Difference.Value::value)
        .containsExactly("nine", "14");
    assertThat(slot(other, "dead").values()).isEqualTo(slot(one, "dead").values());
  }

  private static Difference slot(Comparison story, String slot) {
    List<Difference> found =
        story.differences().stream().filter(one -> slot.equals(one.slot())).toList();
    assertThat(found).as(slot).hasSize(1);
    return found.get(0);
  }

  /** "KIND: value / value", each difference that is more than wording, joined by semicolons. */
  private static String told(String day, String dawn, String later, String dusk) {
    Comparison story = new LedgerOf().by("Dawn", day, dawn).by("Dusk", later, dusk).compare();
    return story.differences().stream()
        .filter(one -> one.kind() != Difference.Kind.WORDING)
        .map(
            one ->
                one.kind()
                    + ": "
                    + one.values().stream()
                        .map(Difference.Value::value)
                        .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }
}
