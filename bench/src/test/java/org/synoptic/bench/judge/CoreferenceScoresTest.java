package org.synoptic.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores of clusters, by hand. */
class CoreferenceScoresTest {

  private static final double EXACT = 1e-9;

  @Test
  void theGoldItselfScoresOne() {
    CoreferenceScores scores = of(List.of("a", "a"), List.of("b"), List.of("c", "c", "c"));
    assertThat(scores.conll()).isEqualTo(1, within(EXACT));
  }

  /** Gold {1 2 3} {4 5 6 7}, found {1 2} {3 4 5} {6 7}: an example of Luo 2005's kind. */
  @Test
  void aDividedClusterLosesByEachMeasure() {
    CoreferenceScores scores = of(List.of("a", "a"), List.of("a", "b", "b"), List.of("b", "b"));
    double precision = 3.0 / 4;
    double recall = 3.0 / 5;
    assertThat(scores.muc())
        .isEqualTo(2 * precision * recall / (precision + recall), within(EXACT));
    double p = (2 + 1.0 / 3 + 2 * 2.0 / 3 + 2) / 7;
    double r = (2 * 2.0 / 3 + 1.0 / 3 + 4 * 2.0 / 4) / 7;
    assertThat(scores.bCubed()).isEqualTo(2 * p * r / (p + r), within(EXACT));
    double total = 2 * 2.0 / 5 + 2 * 2.0 / 6;
    assertThat(scores.ceaf())
        .isEqualTo(2 * (total / 3) * (total / 2) / (total / 3 + total / 2), within(EXACT));
  }

  /** The likest pair is the first with "a", 0.6; without it both gold clusters find a partner. */
  @Test
  void theBestAssignmentIsNotTheGreedyOne() {
    CoreferenceScores scores = of(List.of("a", "a", "a", "b", "b"), List.of("a", "a"));
    assertThat(scores.ceaf()).isEqualTo(4.0 / 7, within(EXACT));
  }

  @SafeVarargs
  private static CoreferenceScores of(List<String>... clusters) {
    CoreferenceScores scores = new CoreferenceScores();
    for (List<String> cluster : clusters) {
      scores.add(cluster);
    }
    return scores;
  }
}
