package org.synoptic.extract.scraped;

import java.util.List;

/** Sums over runs of lines: words that are likely the report's, words that are not, other lines. */
final class LineSums {

  private static final double LIKELY = 0.5;
  private static final int RUNNING = 5;

  private final double[] told;
  private final double[] rest;
  private final double[] others;
  private int first = -1;
  private int last = -1;

  LineSums(List<LineSurface> looks, double[] prior) {
    int count = prior.length;
    told = new double[count + 1];
    rest = new double[count + 1];
    others = new double[count + 1];
    for (int i = 0; i < count; i++) {
      int words = looks.get(i).words();
      told[i + 1] = told[i] + prior[i] * words;
      rest[i + 1] = rest[i] + (1 - prior[i]) * words;
      others[i + 1] = others[i] + 1 - prior[i];
      if (prior[i] > LIKELY && words > RUNNING) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** The first line that is likely the report's, or -1. */
  int first() {
    return first;
  }

  int last() {
    return last;
  }

  double told(int from, int to) {
    return to > from ? told[to] - told[from] : 0;
  }

  /** Of all words that are told, those that stand there. */
  double toldShare(int from, int to) {
    return told(from, to) / Math.max(1, told[told.length - 1]);
  }

  /** Of all words that stand there, those that are told. */
  double toldRatio(int from, int to) {
    double told = told(from, to);
    return to > from ? told / (1 + told + rest[to] - rest[from]) : 0;
  }

  /** Of the lines that stand there, those that are others. */
  double others(int from, int to) {
    return to > from ? (others[to] - others[from]) / (to - from) : 0;
  }
}
