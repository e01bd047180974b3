package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Whether probabilities mean what they say: the share of right ones in each tenth. */
public final class Reliability {

  private static final int BINS = 10;

  private Reliability() {}

  /**
   * A line for each tenth of the probability, and one with the expected calibration error: the mean
   * distance of probability and share, weighed by the number of pairs.
   *
   * @param probability of a score
   */
  public static List<String> of(
      List<RankingScores.Scored> scored, Function<Double, Double> probability) {
    int[] all = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (RankingScores.Scored one : scored) {
      double p = probability.apply(one.score());
      int bin = Math.min(BINS - 1, (int) (p * BINS));
      all[bin]++;
      sum[bin] += p;
      right[bin] += one.right() ? 1 : 0;
    }
    List<String> lines = new ArrayList<>();
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (all[bin] > 0) {
        double share = right[bin] / (double) all[bin];
        error += Math.abs(sum[bin] - right[bin]) / scored.size();
        lines.add(
            String.format(
                Locale.ROOT,
                "  probability .%d: %d pairs, mean %.3f, right %.3f",
                bin,
                all[bin],
                sum[bin] / all[bin],
                share));
      }
    }
    lines.add(String.format(Locale.ROOT, "  expected calibration error %.4f", error));
    return lines;
  }
}
