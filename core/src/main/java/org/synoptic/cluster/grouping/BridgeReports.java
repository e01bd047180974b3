package org.synoptic.cluster.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Finds reports that are clearly like two pairs of reports, each pair alike and with nothing in
 * common with the other: digests of the day, texts put together from other texts, texts filled with
 * the words of many stories. Such a report says nothing about whether these happenings are one.
 */
final class BridgeReports {

  /**
   * Likeness that is clear. With Google News, BASIL, ECB+ and the made-up attacks of {@code
   * AttackTest} in view; run all of them again after a change.
   */
  private static final double CLEAR = 2 * Grouping.STORY_THRESHOLD;

  /** Likeness below which two reports have nothing in common. Tuned with {@link #CLEAR}. */
  private static final double NOTHING = 0.03;

  /** Like reports that are looked at, the most alike first: the bits of an {@code int}. */
  private static final int MOST_LIKE = Integer.SIZE;

  private final LinkGraph graph;

  private BridgeReports(LinkGraph graph) {
    this.graph = graph;
  }

  /**
   * The bridges of a graph in which nothing was merged yet, but for some that are not asked about.
   */
  static BitSet among(LinkGraph graph, BitSet left) {
    BridgeReports all = new BridgeReports(graph);
    BitSet bridges = new BitSet();
    for (int i = left.nextClearBit(0); i < graph.size(); i = left.nextClearBit(i + 1)) {
      bridges.set(i, all.joinsStrangers(all.like(i)));
    }
    return bridges;
  }

  private List<Integer> like(int report) {
    List<Integer> like = new ArrayList<>();
    graph.each(
        report,
        (other, value) -> {
          if (value >= CLEAR) {
            like.add(other);
          }
        });
    like.sort(
        Comparator.comparingDouble((Integer other) -> -graph.get(report, other))
            .thenComparingInt(other -> other));
    return like.subList(0, Math.min(MOST_LIKE, like.size()));
  }

  /**
   * Whether two strangers among these have each a companion that is a stranger to the other and to
   * its companion. Bit {@code i} of a set stands for the report at {@code i}; no report is its own
   * companion.
   */
  private boolean joinsStrangers(List<Integer> like) {
    int[] strangers = sets(like, likeness -> likeness < NOTHING);
    int[] companions = sets(like, likeness -> likeness >= Grouping.STORY_THRESHOLD);
    for (int a = 0; a < like.size(); a++) {
      for (int b = a + 1; b < like.size(); b++) {
        if (contains(strangers[a], b)
            && haveStrangers(
                companions[a] & strangers[b], companions[b] & strangers[a], strangers)) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] sets(List<Integer> like, DoublePredicate test) {
    int[] sets = new int[like.size()];
    for (int a = 0; a < sets.length; a++) {
      for (int b = 0; b < a; b++) {
        if (test.test(graph.get(like.get(a), like.get(b)))) {
          sets[a] |= 1 << b;
          sets[b] |= 1 << a;
        }
      }
    }
    return sets;
  }

  private static boolean haveStrangers(int some, int others, int[] strangers) {
    for (int rest = some; rest != 0; rest &= rest - 1) {
      if ((strangers[Integer.numberOfTrailingZeros(rest)] & others) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(int set, int one) {
    return (set >>> one & 1) != 0;
  }
}
