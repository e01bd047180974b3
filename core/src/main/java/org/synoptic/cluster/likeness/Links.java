package org.synoptic.cluster.likeness;

import java.util.Arrays;
import java.util.List;

/** The strongest links of one report; of equal ones those to the ids that come first. */
final class Links {

  /**
   * Links that are kept of a report. The sets have some 30; sixty bound the memory and the time of
   * grouping where a hundred thousand reports are about one topic.
   */
  static final int MOST_LINKS = 60;

  private final List<Compared> reports;
  private int[] others = new int[4];
  private double[] ranks = new double[4];
  private double[] words = new double[4];
  private int size;

  /** No links; {@code reports} tells the ids of the numbers. */
  Links(List<Compared> reports) {
    this.reports = reports;
  }

  int size() {
    return size;
  }

  int other(int i) {
    return others[i];
  }

  /** The cosine of the words of the two reports. */
  double words(int i) {
    return words[i];
  }

  void add(int other, double rank, double cosine) {
    int at = size < MOST_LINKS ? size : weakest();
    if (at == size) {
      size++;
      if (size > others.length) {
        others = Arrays.copyOf(others, size * 2);
        ranks = Arrays.copyOf(ranks, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
    } else if (!weaker(at, rank, other)) {
      return;
    }
    others[at] = other;
    ranks[at] = rank;
    words[at] = cosine;
  }

  private int weakest() {
    int weakest = 0;
    for (int i = 1; i < size; i++) {
      if (weaker(i, ranks[weakest], others[weakest])) {
        weakest = i;
      }
    }
    return weakest;
  }

  private boolean weaker(int at, double rank, int other) {
    return ranks[at] != rank
        ? ranks[at] < rank
        : reports.get(others[at]).id().compareTo(reports.get(other).id()) > 0;
  }
}
