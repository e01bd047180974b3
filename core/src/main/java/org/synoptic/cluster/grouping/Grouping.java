package org.synoptic.cluster.grouping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average-link agglomeration: the two most alike groups are merged as long as their average
 * likeness reaches {@link #STORY_THRESHOLD} and comes near to the likeness inside them. Two
 * happenings of one kind are alike, but each is more like itself.
 */
public final class Grouping {

  /**
   * Average likeness from which two groups are one story. Tuned on half of the Google News stories
   * (B-cubed F1 1.00 from 0.08 to 0.11), with the other half and BASIL as checks. After a change
   * run the quality bench of Google News, BASIL and ECB+ again.
   */
  public static final double STORY_THRESHOLD = 0.11;

  /**
   * Share of the likeness inside the less close of two groups that the likeness between them must
   * reach. Tuned on ECB+ (train): B-cubed F1 .830 without, .876 at 0.5, .883 at 0.55; Google News
   * goes from .961 to .982 and BASIL from .989 to 1.
   */
  private static final double COHESION = 0.55;

  /**
   * The same between two groups of stubs alone, which a common topic makes alike sooner. Tuned on
   * ECB+ (train): B-cubed F1 .892 at 0.55, .901 here, .895 from 0.61 on; ECB+ (dev) stays. For all
   * groups Google News falls to .940.
   */
  private static final double STUB_COHESION = 0.58;

  /** Likeness inside a group that counts at most: copies of one text are no closer happening. */
  private static final double MOST_COHESION = 0.5;

  private final LinkGraph graph;
  private final KeptApart apart;
  private final List<List<Integer>> members = new ArrayList<>();
  private final double[] within;
  private final Thresholds thresholds;
  private final ReportTraits traits;

  /** The groups that can be merged now. */
  private final BitSet open = new BitSet();

  private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

  private Grouping(LinkGraph graph, KeptApart apart, ReportTraits traits) {
    this.thresholds = new Thresholds(traits);
    this.traits = traits;
    this.graph = graph;
    this.apart = apart.copy();
    this.within = new double[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * Groups reports that are numbered in the order of their ids.
   *
   * @param graph the links of the reports; it is used up
   * @param standing groups that stay together whatever the links say; may be empty
   * @param apart pairs that stay apart
   * @param traits of the reports
   * @return the groups in the order of their first reports, each in order
   */
  public static List<List<Integer>> of(
      LinkGraph graph, List<List<Integer>> standing, KeptApart apart, ReportTraits traits) {
    Grouping grouping = new Grouping(graph, apart, traits);
    BitSet settled = new BitSet();
    standing.forEach(group -> group.forEach(settled::set));
    BitSet late = BridgeReports.among(graph, settled);
    late.or(traits.oneLiners());
    late.andNot(settled);
    for (List<Integer> group : standing) {
      List<Integer> sorted = group.stream().sorted().toList();
      sorted.stream().skip(1).forEach(report -> grouping.merge(sorted.get(0), report));
    }
    grouping.agglomerate(grouping.allBut(late));
    grouping.attach(late);
    grouping.agglomerate(late);
    return grouping.members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }

  /**
   * How alike two groups of a graph in which nothing was merged yet are, and what they would need.
   */
  public static MergeNeed between(
      LinkGraph graph, List<Integer> these, List<Integer> those, ReportTraits traits) {
    BitSet bridges = BridgeReports.among(graph, new BitSet());
    Grouping grouping = new Grouping(graph, new KeptApart(), traits);
    for (List<Integer> group : List.of(these, those)) {
      group.stream().skip(1).forEach(report -> grouping.merge(group.get(0), report));
    }
    return grouping.need(these.get(0), those.get(0), bridges);
  }

  private MergeNeed need(int a, int b, BitSet bridges) {
    List<Integer> these = members.get(a);
    List<Integer> those = members.get(b);
    double likeness = graph.get(a, b) / ((double) these.size() * those.size());
    double bySize = thresholds.needed(these, those);
    double byCohesion = cohesionNeeded(a, b) * lessClose(a, b);
    if (these.size() == 1 && bridges.get(a) || those.size() == 1 && bridges.get(b)) {
      return new MergeNeed(likeness, STORY_THRESHOLD, MergeRule.BRIDGE);
    }
    return byCohesion > Math.max(STORY_THRESHOLD, bySize)
        ? new MergeNeed(likeness, byCohesion, MergeRule.COHESION)
        : new MergeNeed(likeness, Math.max(STORY_THRESHOLD, bySize), thresholds.rule(these, those));
  }

  private BitSet allBut(BitSet late) {
    BitSet others = new BitSet();
    others.set(0, members.size());
    others.andNot(late);
    return others;
  }

  /** Merges groups of these, as long as any are alike enough. */
  private void agglomerate(BitSet mergeable) {
    open.clear();
    open.or(mergeable);
    for (int i = 0; i < graph.size(); i++) {
      int a = i;
      graph.each(
          a,
          (b, sum) -> {
            if (b < a) {
              addCandidate(b, a, sum);
            }
          });
    }
    for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
      if (isCurrent(next)) {
        int merged = next.a();
        merge(merged, next.b());
        graph.each(merged, (other, sum) -> addCandidate(merged, other, sum));
      }
    }
  }

  private void addCandidate(int a, int b, double sum) {
    if (!open.get(a) || !open.get(b) || apart.contains(a, b)) {
      return;
    }
    int sizeA = members.get(a).size();
    int sizeB = members.get(b).size();
    double likeness = sum / ((double) sizeA * sizeB);
    if (likeness >= Math.max(STORY_THRESHOLD, cohesionNeeded(a, b) * lessClose(a, b))
        && likeness >= thresholds.needed(members.get(a), members.get(b))) {
      queue.add(new Candidate(likeness, Math.min(a, b), Math.max(a, b), sizeA + sizeB));
    }
  }

  /** The share of the likeness inside them that the likeness between two groups must reach. */
  private double cohesionNeeded(int a, int b) {
    return traits.areStubs(members.get(a), members.get(b)) ? STUB_COHESION : COHESION;
  }

  /** The average likeness inside the less close of two groups; 0 when one is a single report. */
  private double lessClose(int a, int b) {
    return Math.min(MOST_COHESION, Math.min(cohesion(a), cohesion(b)));
  }

  private double cohesion(int group) {
    double size = members.get(group).size();
    return size < 2 ? 0 : within[group] / (size * (size - 1) / 2);
  }

  /** Groups only grow, so a candidate is stale exactly when the sizes have changed. */
  private boolean isCurrent(Candidate candidate) {
    int sizeA = members.get(candidate.a()).size();
    int sizeB = members.get(candidate.b()).size();
    return sizeA > 0
        && sizeB > 0
        && sizeA + sizeB == candidate.sizes()
        && !apart.contains(candidate.a(), candidate.b());
  }

  /** Moves the members of group {@code b} to group {@code a} and adds up their links. */
  private void merge(int a, int b) {
    within[a] += within[b] + graph.get(a, b);
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
    open.clear(b);
    apart.merge(a, b);
    graph.merge(a, b);
  }

  /**
   * Gives each late report to the one group that it is most like, without looking at other late
   * ones; those that find none remain. So it joins a story and never two stories to one.
   */
  private void attach(BitSet late) {
    Map<Integer, Integer> found = new TreeMap<>();
    late.stream()
        .forEach(
            report -> {
              int group = mostLike(report);
              if (group >= 0) {
                found.put(report, group);
              }
            });
    found.forEach(
        (report, group) -> {
          if (!apart.contains(group, report)) {
            merge(group, report);
            late.clear(report);
          }
        });
  }

  /** The open group that a report is most like, -1 when it is like none. */
  private int mostLike(int report) {
    Candidate[] best = {new Candidate(0, -1, report, 0)};
    graph.each(
        report,
        (other, sum) -> {
          double likeness = sum / members.get(other).size();
          Candidate candidate = new Candidate(likeness, other, report, 0);
          boolean enough = open.get(other) && likeness >= neededByLate(other, report);
          if (enough && candidate.compareTo(best[0]) < 0) {
            best[0] = candidate;
          }
        });
    return best[0].a();
  }

  private double neededByLate(int group, int report) {
    return traits.oneLiners().get(report)
        ? Math.max(STORY_THRESHOLD, thresholds.needed(members.get(group), members.get(report)))
        : STORY_THRESHOLD;
  }

  /**
   * Two groups that could be merged.
   *
   * @param likeness average over all pairs of their reports
   * @param sizes number of reports in both together when the candidate was found
   */
  private record Candidate(double likeness, int a, int b, int sizes)
      implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int byLikeness = Double.compare(other.likeness, likeness);
      int byFirst = byLikeness != 0 ? byLikeness : Integer.compare(a, other.a);
      return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
    }
  }
}
