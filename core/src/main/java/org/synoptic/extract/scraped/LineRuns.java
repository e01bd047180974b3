package org.synoptic.extract.scraped;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Runs of sentences without another line between them. Those of a report are many and long. */
final class LineRuns {

  private final int[] lines;
  private final int[] position;
  private final int[] rank;
  private final double[] words;
  private final double[] share;
  private double most = 1;

  LineRuns(
      boolean[] running,
      List<LineSurface> surfaces,
      double[] prior,
      double[] weights,
      LexicalRecurrence recurrence) {
    int count = running.length;
    lines = new int[count];
    position = new int[count];
    rank = new int[count];
    words = new double[count];
    share = new double[count];
    for (int from = 0; from < count; ) {
      int to = from;
      double sum = 0;
      while (to < count && running[to]) {
        sum += prior[to] * surfaces.get(to).words();
        to++;
      }
      if (to > from) {
        run(from, to, sum, recurrence, weights);
      }
      from = Math.max(to, from + 1);
    }
    rank();
  }

  private void run(int from, int to, double sum, LexicalRecurrence recurrence, double[] weights) {
    int distinct = recurrence.distinct(from, to);
    double shared = distinct == 0 ? -1 : recurrence.shared(from, to, weights) / distinct;
    most = Math.max(most, sum);
    for (int i = from; i < to; i++) {
      lines[i] = to - from;
      position[i] = i - from;
      words[i] = sum;
      share[i] = shared;
    }
  }

  /** Ranks the runs by their words: 0 for the longest. */
  private void rank() {
    double[] sums =
        IntStream.range(0, lines.length)
            .filter(i -> lines[i] > 0 && position[i] == 0)
            .mapToDouble(i -> words[i])
            .sorted()
            .toArray();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] > 0) {
        int above = Arrays.binarySearch(sums, Math.nextUp(words[i]));
        rank[i] = sums.length - (above < 0 ? -above - 1 : above);
      }
    }
  }

  void describe(int at, int mostRank, int mostLines, FeatureRow row) {
    row.add("run-lines", Math.min(mostLines, lines[at]))
        .add("run-words", Math.log1p(words[at]))
        .add("run-of-longest", words[at] / most)
        .add("run-share", share[at])
        .add("run-rank", Math.min(mostRank, rank[at]))
        .add("run-position", Math.log1p(position[at]));
  }
}
