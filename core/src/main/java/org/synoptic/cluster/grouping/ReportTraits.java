package org.synoptic.cluster.grouping;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What else than its links counts of each report.
 *
 * @param stubs reports of so few words that a common topic makes them alike
 * @param flashes stubs of a line or two
 * @param dated reports whose day is known
 * @param days of publication, days since 1970
 * @param undatedAreFar whether two reports without a date may be weeks apart
 */
public record ReportTraits(
    BitSet stubs, BitSet flashes, BitSet dated, long[] days, boolean undatedAreFar) {

  /** Days from which two reports are far apart. Set by hand. */
  private static final int FAR_DAYS = 5;

  public ReportTraits {
    stubs = (BitSet) stubs.clone();
    flashes = (BitSet) flashes.clone();
    dated = (BitSet) dated.clone();
    days = Arrays.copyOf(days, days.length);
  }

  boolean areStubs(int a, int b) {
    return stubs.get(a) && stubs.get(b);
  }

  boolean areFlashes(List<Integer> these, List<Integer> those) {
    return these.stream().allMatch(flashes::get) && those.stream().allMatch(flashes::get);
  }

  /** Whether no report of one group is known to be of the same days as one of the other. */
  boolean areFar(List<Integer> these, List<Integer> those) {
    for (int a : these) {
      for (int b : those) {
        boolean known = dated.get(a) && dated.get(b);
        if (known ? Math.abs(days[a] - days[b]) <= FAR_DAYS : !undatedAreFar) {
          return false;
        }
      }
    }
    return true;
  }
}
