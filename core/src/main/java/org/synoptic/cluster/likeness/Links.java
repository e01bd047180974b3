package org.synoptic.cluster.likeness;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

  /** Where the weakest of as many links as are kept is; -1 when it has to be looked for. */
  private int weakest = -1;

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
        int room = Math.min(MOST_LINKS, size * 2);
        others = Arrays.copyOf(others, room);
        ranks = Arrays.copyOf(ranks, room);
        words = Arrays.copyOf(words, room);
      }
    } else if (!weaker(at, rank, other)) {
      return;
    }
    weakest = -1;
    others[at] = other;
    ranks[at] = rank;
    words[at] = cosine;
  }

  /** Writes all links, as {@link #read} takes them. */
  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(others[i]);
      out.writeDouble(ranks[i]);
      out.writeDouble(words[i]);
    }
  }

  /** Takes the links that were written, in the place of its own. */
  void read(DataInput in) throws IOException {
    size = in.readInt();
    if (size < 0 || size > MOST_LINKS) {
      throw new IOException("no report has " + size + " links");
    }
    weakest = -1;
    others = new int[size];
    ranks = new double[size];
    words = new double[size];
    for (int i = 0; i < size; i++) {
      others[i] = Objects.checkIndex(in.readInt(), reports.size());
      ranks[i] = in.readDouble();
      words[i] = in.readDouble();
    }
  }

  private int weakest() {
    if (weakest < 0) {
      weakest = 0;
      for (int i = 1; i < size; i++) {
        if (weaker(i, ranks[weakest], others[weakest])) {
          weakest = i;
        }
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
