package org.synoptic.extract.scraped;

import java.util.List;

/**
 * Sums over ranges of lines: words that are likely the report's, words that are not, and lines that
 * are not. They are prefix sums, so a range costs two look-ups.
 */
final class LineSums {

  /** Prior above which a line is likely the report's. */
  private static final double LIKELY = 0.5;

  private static final int FEWEST_WORDS = 5;

  private final double[] likelyWords;
  private final double[] unlikelyWords;
  private final double[] unlikelyLines;
  private int first = -1;
  private int last = -1;

  LineSums(List<LineSurface> surfaces, double[] prior) {
    int count = prior.length;
    likelyWords = new double[count + 1];
    unlikelyWords = new double[count + 1];
    unlikelyLines = new double[count + 1];
    for (int i = 0; i < count; i++) {
      int words = surfaces.get(i).words();
      likelyWords[i + 1] = likelyWords[i] + prior[i] * words;
      unlikelyWords[i + 1] = unlikelyWords[i] + (1 - prior[i]) * words;
      unlikelyLines[i + 1] = unlikelyLines[i] + 1 - prior[i];
      if (prior[i] > LIKELY && words > FEWEST_WORDS) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** Index of the first likely line, or -1. */
  int first() {
    return first;
  }

  /** Index of the last likely line, or -1. */
  int last() {
    return last;
  }

  /** Likely words in the lines from {@code from} to {@code to - 1}. */
  double likelyWords(int from, int to) {
    return to > from ? likelyWords[to] - likelyWords[from] : 0;
  }

  /** Share of the text's likely words that stand in the range. */
  double likelyShare(int from, int to) {
    return likelyWords(from, to) / Math.max(1, likelyWords[likelyWords.length - 1]);
  }

  /** Share of likely words among all words of the range. */
  double likelyRatio(int from, int to) {
    double likelyWords = likelyWords(from, to);
    return to > from
        ? likelyWords / (1 + likelyWords + unlikelyWords[to] - unlikelyWords[from])
        : 0;
  }

  /** Share of unlikely lines in the range. */
  double unlikelyLines(int from, int to) {
    return to > from ? (unlikelyLines[to] - unlikelyLines[from]) / (to - from) : 0;
  }
}
