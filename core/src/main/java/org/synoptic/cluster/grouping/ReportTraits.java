package org.synoptic.cluster.grouping;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What else than its links counts of each report.
 *
 * @param stubs reports of so few words that a common topic makes them alike
 * @param flashes stubs of a line or two
 * @param oneLiners flashes that say no more than a headline
 * @param dated reports whose day is known
 * @param days of publication, days since 1970
 * @param headlines how alike the headlines of two reports are
 * @param leads how alike the openings of two reports are
 * @param undated whether two reports, one of which has no date at least, may be weeks apart
 */
public record ReportTraits(
    BitSet stubs,
    BitSet flashes,
    BitSet oneLiners,
    BitSet dated,
    long[] days,
    PartLikeness headlines,
    PartLikeness leads,
    Undated undated) {

  /** How alike a part of two reports is, 0 to 1; 1 when one has none. */
  public interface PartLikeness {
    double of(int a, int b);
  }

  /** Whether two reports may be weeks apart though one has no date. */
  public interface Undated {
    boolean mayBeFar(int a, int b);
  }

  /** Days from which two reports are far apart. Set by hand. */
  private static final int FAR_DAYS = 5;

  public ReportTraits {
    stubs = (BitSet) stubs.clone();
    flashes = (BitSet) flashes.clone();
    oneLiners = (BitSet) oneLiners.clone();
    dated = (BitSet) dated.clone();
    days = Arrays.copyOf(days, days.length);
  }

  boolean areStubs(List<Integer> these, List<Integer> those) {
    return these.stream().allMatch(stubs::get) && those.stream().allMatch(stubs::get);
  }

  boolean areFlashes(List<Integer> these, List<Integer> those) {
    return these.stream().allMatch(flashes::get) && those.stream().allMatch(flashes::get);
  }

  /** The days between the first and the last dated report of two groups. */
  long span(List<Integer> these, List<Integer> those) {
    long[] known =
        Stream.of(these, those)
            .flatMap(List::stream)
            .filter(dated::get)
            .mapToLong(report -> days[report])
            .sorted()
            .toArray();
    return known.length == 0 ? 0 : known[known.length - 1] - known[0];
  }

  /** Whether fewer than half of the dated reports of two groups are of the same days as another. */
  boolean areScattered(List<Integer> these, List<Integer> those) {
    List<Integer> all = Stream.of(these, those).flatMap(List::stream).filter(dated::get).toList();
    long near =
        all.stream()
            .filter(
                a ->
                    all.stream()
                        .anyMatch(b -> !a.equals(b) && Math.abs(days[a] - days[b]) <= FAR_DAYS))
            .count();
    return all.size() > 1 && 2 * near < all.size();
  }

  /** Whether no report of one group is known to be of the same days as one of the other. */
  boolean areFar(List<Integer> these, List<Integer> those) {
    for (int a : these) {
      for (int b : those) {
        boolean known = dated.get(a) && dated.get(b);
        if (known ? Math.abs(days[a] - days[b]) <= FAR_DAYS : !undated.mayBeFar(a, b)) {
          return false;
        }
      }
    }
    return true;
  }
}
