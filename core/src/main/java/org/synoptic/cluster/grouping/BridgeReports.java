package org.synoptic.cluster.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

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

  /** Like reports that are looked at, the most alike first. Set by hand. */
  private static final int MOST_LIKE = 32;

  private final LinkGraph graph;

  private BridgeReports(LinkGraph graph) {
    this.graph = graph;
  }

  static BitSet among(LinkGraph graph) {
    BridgeReports all = new BridgeReports(graph);
    BitSet bridges = new BitSet();
    for (int i = 0; i < graph.size(); i++) {
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

  private boolean joinsStrangers(List<Integer> like) {
    for (int a : like) {
      for (int b : like) {
        if (a < b && areStrangers(a, b) && areTwoPairs(a, b, like)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each of two strangers has a companion that is a stranger to the other and its own. */
  private boolean areTwoPairs(int a, int b, List<Integer> like) {
    for (int withA : like) {
      if (isCompanion(withA, a, b)) {
        for (int withB : like) {
          if (isCompanion(withB, b, a) && areStrangers(withA, withB)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isCompanion(int report, int of, int stranger) {
    return report != of
        && report != stranger
        && graph.get(report, of) >= Grouping.STORY_THRESHOLD
        && areStrangers(report, stranger);
  }

  private boolean areStrangers(int a, int b) {
    return graph.get(a, b) < NOTHING;
  }
}
