package org.synoptic.cluster.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds reports that are clearly like two reports which have nothing in common: digests of the day,
 * texts put together from other texts, texts filled with the words of many stories. Such a report
 * says nothing about whether these happenings are one.
 */
final class BridgeReports {

  /**
   * Likeness that is clear: one and a half times what makes a story. With Google News, BASIL and
   * the made-up attacks of {@code AttackTest} in view; run all three again after a change.
   */
  private static final double CLEAR = 1.5 * Grouping.STORY_THRESHOLD;

  /** Likeness below which two reports have nothing in common. Tuned with {@link #CLEAR}. */
  private static final double NOTHING = 0.03;

  private BridgeReports() {}

  static BitSet among(LinkGraph graph) {
    BitSet bridges = new BitSet();
    for (int i = 0; i < graph.size(); i++) {
      List<Integer> like = new ArrayList<>();
      graph.each(
          i,
          (other, value) -> {
            if (value >= CLEAR) {
              like.add(other);
            }
          });
      if (hasStrangers(like, graph)) {
        bridges.set(i);
      }
    }
    return bridges;
  }

  private static boolean hasStrangers(List<Integer> reports, LinkGraph graph) {
    for (int a = 0; a < reports.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (graph.get(reports.get(a), reports.get(b)) < NOTHING) {
          return true;
        }
      }
    }
    return false;
  }
}
