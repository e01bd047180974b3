package org.synoptic.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.LedgerOf;

/** The day of which a statement tells, carried through its report. */
class HappeningDatesTest {

  private static final String PUBLISHED = "2031-05-06T08:00:00Z";

  @Test
  void aDateHoldsForTheSentencesRightAfterIt() {
    assertThat(
            dates(
                "The dam broke on 3 May 2031. Water filled the valley. Cattle drowned."
                    + " Engineers inspect dams. Velm lies below the lake."))
        .containsExactly("2031-05-03", "2031-05-03", "2031-05-03", "null", "null");
  }

  @Test
  void aNewDateTakesTheOldOnesPlace() {
    assertThat(dates("The dam broke on 3 May 2031. It was mended on 5 May 2031. Cattle drowned."))
        .containsExactly("2031-05-03", "2031-05-05", "2031-05-05");
  }

  @Test
  void aYearAloneIsNoDateOfAHappening() {
    assertThat(dates("The dam was built in 1911. Water filled the valley."))
        .containsExactly("null", "null");
  }

  @Test
  void noDateIsCarriedIntoAnotherReport() {
    StoryIndex story =
        StoryIndex.of(
            new LedgerOf()
                .by("Dawn", PUBLISHED, "The dam broke on 3 May 2031.")
                .by("Dusk", PUBLISHED, "Water filled the valley.")
                .story());
    HappeningDates dates = HappeningDates.of(story);
    Statement broke = story.statements().get(0);
    Statement filled = story.statements().get(1);
    assertThat(dates.of(broke)).isEqualTo("2031-05-03");
    assertThat(dates.of(filled)).isNull();
    assertThat(dates.areSame(broke, filled)).isFalse();
    assertThat(dates.areOther(broke, filled)).isFalse();
  }

  @Test
  void aDayFitsItsMonthAndNoOther() {
    StoryIndex story =
        StoryIndex.of(
            new LedgerOf()
                .by("Dawn", PUBLISHED, "The dam broke on 3 May 2031.")
                .by("Dusk", PUBLISHED, "The dam broke in May 2031.")
                .by("Noon", PUBLISHED, "The dam broke on 4 April 2031.")
                .story());
    HappeningDates dates = HappeningDates.of(story);
    List<Statement> told = story.statements();
    assertThat(dates.areSame(told.get(0), told.get(1))).isTrue();
    assertThat(dates.areOther(told.get(0), told.get(1))).isFalse();
    assertThat(dates.areOther(told.get(0), told.get(2))).isTrue();
  }

  private static List<String> dates(String body) {
    StoryIndex story = StoryIndex.of(new LedgerOf().by("Dawn", PUBLISHED, body).story());
    HappeningDates dates = HappeningDates.of(story);
    return story.statements().stream().map(one -> String.valueOf(dates.of(one))).toList();
  }
}
