package org.synoptic.cluster.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What people's decisions ask for, taken together: of two about one pair the later one holds. */
final class Wishes {

  /** Two reports in the order of their ids. */
  record Pair(String a, String b) implements Comparable<Pair> {

    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  private final Set<Pair> together = new TreeSet<>();
  private final Set<Pair> apart = new TreeSet<>();

  private Wishes() {}

  /** The wishes of the decisions that hold. */
  static Wishes of(Keyed<Decision> decisions) {
    Wishes wishes = new Wishes();
    for (String key : decisions.keys()) {
      Decision decision = decisions.get(key);
      if (decision != null) {
        wishes.add(decision);
      }
    }
    return wishes;
  }

  private void add(Decision decision) {
    boolean joins = decision.kind() == Decision.Kind.TOGETHER;
    for (String one : decision.reports()) {
      for (String other : decision.others()) {
        if (!one.equals(other)) {
          (joins ? together : apart).add(Pair.of(one, other));
          (joins ? apart : together).remove(Pair.of(one, other));
        }
      }
    }
  }

  /** Returns the pairs that belong together. */
  List<Pair> together() {
    return new ArrayList<>(together);
  }

  /** Returns the reports that belong together with one of these. */
  Set<String> with(Set<String> reports) {
    Set<String> with = new TreeSet<>();
    for (Pair pair : together) {
      if (reports.contains(pair.a()) || reports.contains(pair.b())) {
        with.add(pair.a());
        with.add(pair.b());
      }
    }
    return with;
  }

  /** Returns the pairs that are kept apart. */
  List<Pair> apart() {
    return new ArrayList<>(apart);
  }
}
