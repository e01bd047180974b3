package org.synoptic.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.LedgerOf;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Passage;

/** What stands in a line that is read alone. */
class DisplayLineTest {

  private static final String DAY = "2031-05-06T08:00:00Z";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Brandt opened the tunnel of Velm. He was accused of haste."
            + "| [Ivo Brandt] was accused of haste.",
        "Ivo Brandt opened the tunnel of Velm. But he faced criticism from the fishermen."
            + "| [Ivo Brandt] faced criticism from the fishermen.",
        "Ivo Brandt opened the tunnel of Velm. Last month, he called it a gift to the town."
            + "| Last month, [Ivo Brandt] called it a gift to the town.",
        "Ivo Brandt will visit the tunnel of Velm. His visit is described as a gift to the town."
            + "| [Ivo Brandt's] visit is described as a gift to the town.",
      })
  void aPronounThatCanMeanOnePersonOnlyIsNamed(String body, String line) {
    Comparison story = new LedgerOf().by("Dawn", DAY, body).compare();
    assertThat(story.claims()).extracting(Claim::text).contains(line);
    Claim named =
        story.claims().stream().filter(c -> c.text().equals(line)).findFirst().orElseThrow();
    assertThat(named.versions())
        .flatExtracting(Claim.Version::passages)
        .extracting(Passage::text)
        .contains("Ivo Brandt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Brandt praised the tunnel though the engineer warned of leaks. He was accused of haste."
            + "| He was accused of haste.",
        "Ivo Brandt met Karl Mond at the tunnel and Mond thanked him. He was accused of haste."
            + "| He was accused of haste.",
        "Ivo Brandt opened the port. On his website, Karl Mond’s lawyers called it a gift."
            + "| On his website, Karl Mond’s lawyers called it a gift.",
        "The tunnel of Velm leaks. He was accused of haste.| He was accused of haste.",
      })
  void aPronounThatCouldMeanAnotherStaysAndIsNotInTheBrief(String body, String line) {
    Comparison story = new LedgerOf().by("Dawn", DAY, body).compare();
    assertThat(story.claims()).extracting(Claim::text).contains(line);
    assertThat(story.brief()).extracting(BriefLine::text).doesNotContain(line);
  }

  /** Of two lines with one pronoun, it is named in the first, and the second stays as it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The pronoun announces the subject that the line names.
        "Ivo Brandt opened the port. Since his ouster, the port has lost all ships."
            + "| Since [Ivo Brandt's] ouster, the port has lost all ships."
            + "| Ivo Brandt opened the port. Since his ouster, Karl Mond has faced trial in Velm."
            + "| Since his ouster, Karl Mond has faced trial in Velm.",
        // The line names the person already.
        "Ivo Brandt opened the tunnel of Velm. Before he met the miners, the guests walked through it."
            + "| Before [Ivo Brandt] met the miners, the guests walked through it."
            + "| Ivo Brandt opened the tunnel of Velm. Before he met the miners, Brandt walked through it."
            + "| Before he met the miners, Brandt walked through it.",
      })
  void aPronounStaysWhereTheLineItselfNamesSomebody(
      String body, String named, String other, String unnamed) {
    assertThat(new LedgerOf().by("Dawn", DAY, body).compare().claims())
        .extracting(Claim::text)
        .contains(named);
    assertThat(new LedgerOf().by("Dawn", DAY, other).compare().claims())
        .extracting(Claim::text)
        .contains(unnamed)
        .noneMatch(line -> line.contains("["));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, the port of Velm stayed open. | The port of Velm stayed open.",
        "Meanwhile, the miners of Velm went home. | The miners of Velm went home.",
        "And as the water rose in Velm, the miners went home."
            + "| As the water rose in Velm, the miners went home.",
        "At the same time, the port of Velm was closed. | The port of Velm was closed.",
        "Yet another ship sank in the port of Velm. | Yet another ship sank in the port of Velm.",
        "But for the rain the port of Velm would have burnt."
            + "| But for the rain the port of Velm would have burnt.",
      })
  void aConnectiveThatPointsToWhatIsNotShownIsLeftOut(String body, String line) {
    Comparison story = new LedgerOf().by("Dawn", DAY, body).compare();
    assertThat(story.claims()).extracting(Claim::text).isEqualTo(List.of(line));
  }

  @Test
  void aQuotationThatGoesOnBehindTheLineIsClosed() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                DAY,
                "In two interviews Ivo Brandt first told the miners, “I know that people are"
                    + " angry in Velm.\n\nI am not.”")
            .compare();
    assertThat(story.claims())
        .extracting(Claim::text)
        .allMatch(text -> text.indexOf('“') < 0 == text.indexOf('”') < 0);
  }

  @Test
  void aQuotationThatBeganBeforeTheLineIsOpened() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                DAY,
                "\"I know the port. That is why the miners of Velm will stay,\" the mayor said, in"
                    + " a speech at the harbour.")
            .compare();
    assertThat(story.claims())
        .extracting(Claim::text)
        .allMatch(text -> text.chars().filter(c -> c == '"').count() % 2 == 0);
  }

  @Test
  void wordsBetweenQuotationMarksStayAsTheyWereSaid() {
    Comparison story =
        new LedgerOf()
            .by("Dawn", DAY, "“But he faced the water alone on the stairs,” Ivo Brandt said.")
            .compare();
    assertThat(story.claims())
        .extracting(Claim::text)
        .containsExactly("But he faced the water alone on the stairs");
  }
}
