package org.synoptic.cluster.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long reports, all of them dated; two reports are numbered 0 and 1, further ones join them. */
class ThresholdsTest {

  private static final double ALIKE = 0.5;

  /** What two groups of these sizes need, the second of them some days after the first. */
  private static double needed(int first, int second, long days, double headlines, double leads) {
    long[] published = new long[first + second];
    Arrays.fill(published, first, published.length, days);
    return needed(first, published, headlines, leads);
  }

  /** What the first reports and the others need, each of a day of its own. */
  private static double needed(int first, long[] published, double headlines, double leads) {
    int all = published.length;
    BitSet dated = new BitSet();
    dated.set(0, all);
    ReportTraits traits =
        new ReportTraits(
            new BitSet(),
            new BitSet(),
            new BitSet(),
            dated,
            published,
            (a, b) -> headlines,
            (a, b) -> leads,
            (a, b) -> true);
    return new Thresholds(traits)
        .needed(
            IntStream.range(0, first).boxed().toList(),
            IntStream.range(first, all).boxed().toList());
  }

  @Test
  void twoReportsThatBeginWithOtherThingsNeedMore() {
    assertThat(needed(1, 1, 0, ALIKE, ALIKE)).isEqualTo(0.18);
    assertThat(needed(1, 1, 0, ALIKE, 0.03)).isGreaterThan(0.25);
    assertThat(needed(2, 2, 0, ALIKE, 0.03)).isGreaterThan(needed(2, 2, 0, ALIKE, ALIKE));
  }

  @Test
  void twoReportsWhoseHeadlinesShareNothingNeedMore() {
    assertThat(needed(1, 1, 0, 0, ALIKE)).isGreaterThan(0.22);
    assertThat(needed(2, 1, 0, 0, ALIKE)).isGreaterThan(needed(2, 1, 0, ALIKE, ALIKE));
  }

  @Test
  void manyReportsBearEachOtherOutWhateverTheyBeginWith() {
    assertThat(needed(4, 1, 0, 0, 0)).isEqualTo(Grouping.STORY_THRESHOLD);
  }

  @Test
  void ofOtherWeeksOnlyReportsThatBeginAlikeAreOneStory() {
    assertThat(needed(3, 2, 9, ALIKE, 0.1)).isEqualTo(0.42);
    assertThat(needed(3, 2, 9, ALIKE, 0.3)).isEqualTo(Grouping.STORY_THRESHOLD);
    assertThat(needed(3, 2, 3, ALIKE, 0.1)).isEqualTo(Grouping.STORY_THRESHOLD);
  }

  @Test
  void reportsOfAsManyWeeksNeedAsMuchAsSingleOnes() {
    assertThat(needed(2, new long[] {0, 30, 60}, ALIKE, ALIKE)).isEqualTo(0.42);
    assertThat(needed(3, new long[] {0, 1, 30, 60, 90}, ALIKE, ALIKE)).isEqualTo(0.42);
    assertThat(needed(3, new long[] {0, 1, 2, 60}, ALIKE, ALIKE)).isLessThan(0.2);
  }

  @Test
  void wrongDatesOfLargeStoriesPartThemNot() {
    assertThat(needed(8, 2, 90, ALIKE, 0.1)).isEqualTo(Grouping.STORY_THRESHOLD);
  }
}
