package org.synoptic.cluster.grouping;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs of reports that people keep apart, and so the groups that cannot be merged. */
public final class KeptApart {

  private final Map<Integer, Set<Integer>> apart = new TreeMap<>();

  /** Keeps two reports apart. */
  public void put(int a, int b) {
    apart.computeIfAbsent(a, key -> new TreeSet<>()).add(b);
    apart.computeIfAbsent(b, key -> new TreeSet<>()).add(a);
  }

  boolean contains(int a, int b) {
    return apart.getOrDefault(a, Set.of()).contains(b);
  }

  /** Takes over for {@code a} what {@code b} is kept apart from. */
  void merge(int a, int b) {
    for (int other : apart.getOrDefault(b, Set.of())) {
      put(a, other);
    }
  }

  KeptApart copy() {
    KeptApart copy = new KeptApart();
    apart.forEach((one, others) -> others.forEach(other -> copy.put(one, other)));
    return copy;
  }
}
