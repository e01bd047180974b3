package org.synoptic.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.bench.judge.RankingScores.Scored;

/** Four pairs, of which the first and the third by score are right. */
class RankingScoresTest {

  private static final RankingScores SCORES =
      new RankingScores(
          List.of(
              new Scored(0.2, false),
              new Scored(0.9, true),
              new Scored(0.8, false),
              new Scored(0.5, true)));

  @Test
  void precisionAtEachGainOfRecallIsAveraged() {
    assertThat(SCORES.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
    assertThat(SCORES.bestF1()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void recallIsTakenAtAPrecision() {
    assertThat(SCORES.recallAt(0.9)).isEqualTo(0.5);
    assertThat(SCORES.recallAt(0.6)).isEqualTo(1);
    assertThat(SCORES.thresholdAt(0.6)).isEqualTo(0.5);
  }

  @Test
  void equalScoresAreNotPutInOrder() {
    RankingScores equal = new RankingScores(List.of(new Scored(1, true), new Scored(1, false)));
    assertThat(equal.averagePrecision()).isEqualTo(0.5);
  }

  @Test
  void aThresholdDividesBothKinds() {
    assertThat(SCORES.balancedAccuracy(0.85)).isEqualTo(0.75);
    assertThat(SCORES.bestThreshold()).isEqualTo(0.9);
  }
}
