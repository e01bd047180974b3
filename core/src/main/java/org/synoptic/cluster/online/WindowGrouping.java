package org.synoptic.cluster.online;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.grouping.Grouping;
import org.synoptic.cluster.grouping.KeptApart;
import org.synoptic.cluster.grouping.LinkGraph;
import org.synoptic.cluster.grouping.MergeNeed;
import org.synoptic.cluster.grouping.ReportTraits;
import org.synoptic.cluster.likeness.Compared;
import org.synoptic.cluster.likeness.Likeness;
import org.synoptic.cluster.likeness.LinkTable;

/** Groups the reports of the window, from ids to ids. */
final class WindowGrouping {

  /**
   * Words of a flash fewer than these, function words left out. Tuned with its threshold: with 22
   * ECB+ (train) falls from .901 to .892.
   */
  private static final int FLASH_WORDS = 20;

  /**
   * Words of a one-liner fewer than these, function words left out: no more than a headline has. It
   * finds a story and never joins two. Tuned on ECB+ (train): B-cubed F1 .881 without, .892 here,
   * .874 with 6, .890 with 10, .837 with 20.
   */
  private static final int ONE_LINE_WORDS = 8;

  private final List<String> ids;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] root;

  private WindowGrouping(SortedSet<String> ids) {
    this.ids = List.copyOf(ids);
    this.root = new int[ids.size()];
    for (int i = 0; i < root.length; i++) {
      numbers.put(this.ids.get(i), i);
      root[i] = i;
    }
  }

  /** The groups in the order of their first ids, each in order. */
  static List<List<String>> of(
      SortedSet<String> ids, LinkTable links, List<List<String>> standing, Wishes wishes) {
    WindowGrouping window = new WindowGrouping(ids);
    for (List<String> story : standing) {
      story.forEach(report -> window.join(story.get(0), report));
    }
    wishes.together().forEach(pair -> window.join(pair.a(), pair.b()));
    List<List<String>> groups = new ArrayList<>();
    for (List<Integer> group : window.group(links, wishes)) {
      groups.add(group.stream().map(window.ids::get).toList());
    }
    return groups;
  }

  /** How alike two groups of reports among these are, and what they would need to be one story. */
  static MergeNeed between(
      SortedSet<String> ids, LinkTable links, List<String> these, List<String> those) {
    WindowGrouping window = new WindowGrouping(ids);
    return Grouping.between(
        window.graph(links), window.numbers(these), window.numbers(those), window.traits(links));
  }

  private List<Integer> numbers(List<String> reports) {
    return reports.stream().map(numbers::get).filter(Objects::nonNull).sorted().toList();
  }

  private LinkGraph graph(LinkTable links) {
    LinkGraph graph = new LinkGraph(ids.size());
    BitSet window = links.numbers(ids);
    for (int i = 0; i < root.length; i++) {
      int number = i;
      links.each(
          ids.get(i),
          window::get,
          0,
          (other, value) -> graph.put(number, numbers.getOrDefault(other, number), value));
    }
    return graph;
  }

  private List<List<Integer>> group(LinkTable links, Wishes wishes) {
    KeptApart apart = new KeptApart();
    for (Wishes.Pair pair : wishes.apart()) {
      Integer a = numbers.get(pair.a());
      Integer b = numbers.get(pair.b());
      if (a != null && b != null && root(a) != root(b)) {
        apart.put(a, b);
      }
    }
    return Grouping.of(graph(links), joined(), apart, traits(links));
  }

  private ReportTraits traits(LinkTable links) {
    BitSet stubs = new BitSet();
    BitSet flashes = new BitSet();
    BitSet oneLiners = new BitSet();
    BitSet dated = new BitSet();
    long[] days = new long[root.length];
    @Nullable Compared[] reports = new Compared[root.length];
    for (int i = 0; i < root.length; i++) {
      Compared report = links.report(ids.get(i));
      reports[i] = report;
      if (report != null) {
        stubs.set(i, report.length() < Likeness.STUB_WORDS);
        flashes.set(i, report.length() < FLASH_WORDS);
        oneLiners.set(i, report.length() < ONE_LINE_WORDS);
        dated.set(i, report.isDated());
        days[i] = report.day();
      }
    }
    return new ReportTraits(
        stubs,
        flashes,
        oneLiners,
        dated,
        days,
        (a, b) -> Compared.headlines(reports[a], reports[b]),
        (a, b) -> Compared.leads(reports[a], reports[b]),
        (a, b) -> links.mayBeFar(ids.get(a), ids.get(b)));
  }

  private List<List<Integer>> joined() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
    }
    Collection<List<Integer>> all = groups.values();
    return all.stream().filter(group -> group.size() > 1).toList();
  }

  private void join(String one, String other) {
    Integer a = numbers.get(one);
    Integer b = numbers.get(other);
    if (a != null && b != null) {
      root[root(b)] = root(a);
    }
  }

  private int root(int number) {
    int at = number;
    while (root[at] != at) {
      at = root[at];
    }
    root[number] = at;
    return at;
  }
}
