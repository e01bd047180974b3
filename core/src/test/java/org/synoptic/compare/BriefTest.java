package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Comparison;

class BriefTest {

  private static final String MORNING = "2031-05-13T07:40:00+01:00";
  private static final String EVENING = "2031-05-13T18:05:00+01:00";

  private static final Comparison FIRE =
      new LedgerOf()
          .by(
              "Dawn",
              MORNING,
              "VELM (Reuters) - A fire destroyed the old theatre of Velm on Monday night, killing"
                  + " two people. The theatre was built in 1904 and seated 800 people. Mayor Ana"
                  + " Ruiz said the city would rebuild it within two years.\n\n"
                  + "“We lost our second home. It was the heart of the town,” said the director.")
          .by(
              "Dusk",
              EVENING,
              "Image copyright Velm Press Image caption The theatre burned for hours.\n\n"
                  + "The old theatre of Velm burned down on Monday night and two people were"
                  + " killed. She promised help. But the cause is not known, the fire service said."
                  + " Mayor Ana Ruiz said the city would rebuild the theatre within two years.")
          .by(
              "Noon",
              EVENING,
              "Two people died when fire destroyed the theatre of Velm on Monday night. Tickets"
                  + " for the summer season will be paid back, the theatre said. Mayor Ana Ruiz"
                  + " said the theatre would be rebuilt within two years.")
          .compare();

  private static List<String> lines() {
    return FIRE.brief().stream().map(BriefLine::text).toList();
  }

  @Test
  void theMainFactComesFirstWithoutItsDateline() {
    assertThat(lines().get(0))
        .matches("(A fire|The old theatre|Two people).*")
        .contains("theatre", "on Monday night")
        .doesNotContain("Reuters");
  }

  @Test
  void theMainFactIsToldOnce() {
    assertThat(lines()).filteredOn(line -> line.contains("Monday night")).hasSize(1);
  }

  @Test
  void noLineIsACaptionNorLeansOnAnotherSentence() {
    assertThat(lines())
        .noneMatch(line -> line.contains("copyright"))
        .noneMatch(line -> line.startsWith("She ") || line.startsWith("But "))
        .noneMatch(line -> line.contains("second home"))
        .anyMatch(line -> line.contains("rebuil"));
  }

  @Test
  void everyLineEndsLikeASentence() {
    assertThat(lines()).hasSizeGreaterThan(2).allMatch(line -> line.matches(".*[.!?”\"]"));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    assertThat(FIRE.refusedLines()).isNotNegative();
    String body = "A ship sank off Velm on Monday. Four sailors were saved by a fishing boat.";
    String other = "Four sailors were saved when a ship sank off Velm on Monday.";
    Comparison one = new LedgerOf().by("A", MORNING, body).by("B", EVENING, other).compare();
    Comparison two = new LedgerOf().by("B", EVENING, other).by("A", MORNING, body).compare();
    assertThat(one.brief()).isNotEmpty();
    assertThat(two.brief().stream().map(BriefLine::text).toList())
        .containsExactlyInAnyOrderElementsOf(one.brief().stream().map(BriefLine::text).toList());
  }
}
