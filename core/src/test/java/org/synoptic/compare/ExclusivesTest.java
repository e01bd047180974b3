package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Comparison;

class ExclusivesTest {

  private static final String MORNING = "2031-05-13T07:40:00+01:00";
  private static final String NEXT_WEEK = "2031-05-23T07:40:00+01:00";

  private static final String FIRE =
      "A fire destroyed the old theatre of Velm on Monday night. Two people were killed in the"
          + " flames, the fire service said. The mayor promised that the city would rebuild the"
          + " theatre. The cause of the fire is not known. Neighbours heard an explosion shortly"
          + " before midnight. Police closed the square in front of the theatre. ";

  private static final String BAKERS =
      "Bakeries in Karsk handed out bread to striking tram drivers.";

  private static final String NEAR = "An explosion was heard by people who live nearby.";

  private static Comparison compared(String second, String when) {
    return new LedgerOf().by("Dawn", MORNING, FIRE + BAKERS).by("Dusk", when, second).compare();
  }

  @Test
  void whatNoOtherReportComesNearToIsExclusive() {
    Comparison story = compared(FIRE + NEAR, MORNING);
    assertThat(LedgerOf.claim(story, "Bakeries").exclusive()).isTrue();
  }

  @Test
  void whatAnotherReportTellsInOtherWordsIsNot() {
    Comparison untold = compared(FIRE + NEAR, MORNING);
    assertThat(LedgerOf.claim(untold, "handed out bread").exclusive()).isTrue();
    Comparison story =
        compared(FIRE + "Tram drivers on strike were given bread by bakeries in Karsk.", MORNING);
    assertThat(LedgerOf.claim(story, "handed out bread").exclusive()).isFalse();
  }

  @Test
  void whatSomebodyAsksIsNot() {
    Comparison story =
        new LedgerOf()
            .by(
                "Dawn",
                MORNING,
                FIRE
                    + BAKERS
                    + " Bakers in Karsk wonder how the harbour could sell so many loaves of bread.")
            .by("Dusk", MORNING, FIRE + NEAR)
            .compare();
    assertThat(LedgerOf.claim(story, "wonder").exclusive()).isFalse();
    assertThat(LedgerOf.claim(story, "handed out bread").exclusive()).isTrue();
  }

  @Test
  void whatALaterReportCannotHaveLeftOutIsNot() {
    Comparison soon = compared(FIRE + NEAR, MORNING);
    assertThat(LedgerOf.claim(soon, "Bakeries").exclusive()).isTrue();
    Comparison story = compared(FIRE + NEAR, NEXT_WEEK);
    assertThat(LedgerOf.claim(story, "Bakeries").exclusive()).isFalse();
  }

  @Test
  void theGroundsSayWhatWasJoinedAndWhatWasKeptApart() {
    Comparison story = compared(FIRE + NEAR, MORNING);
    String bakers = LedgerOf.claim(story, "Bakeries").id();
    String fire = LedgerOf.claim(story, "destroyed the old theatre").id();
    assertThat(story.grounds()).hasSameSizeAs(story.claims());
    assertThat(story.grounds())
        .filteredOn(each -> each.claim().equals(bakers))
        .allMatch(each -> each.standing().contains("nothing near it") && each.joined().isEmpty());
    assertThat(story.grounds())
        .filteredOn(each -> each.claim().equals(fire))
        .singleElement()
        .satisfies(each -> assertThat(each.joined()).isNotEmpty())
        .satisfies(each -> assertThat(each.apart()).isEmpty());
  }

  @Test
  void nothingIsExclusiveWhereThereIsOneReport() {
    Comparison story = new LedgerOf().by("Dawn", MORNING, FIRE + BAKERS).compare();
    assertThat(story.claims()).isNotEmpty().noneMatch(claim -> claim.exclusive());
  }
}
