package org.synoptic.cluster.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links between numbered reports or groups, each the sum over all pairs of their reports. */
public final class LinkGraph {

  /** Is given a neighbour and the sum of its links. */
  interface Visitor {
    void link(int other, double sum);
  }

  private final List<Map<Integer, Double>> links = new ArrayList<>();

  public LinkGraph(int size) {
    for (int i = 0; i < size; i++) {
      links.add(new HashMap<>(4));
    }
  }

  int size() {
    return links.size();
  }

  /** Sets the link of two reports. */
  public void put(int a, int b, double likeness) {
    links.get(a).put(b, likeness);
    links.get(b).put(a, likeness);
  }

  /** Returns the sum of the links between two, 0 when there is none. */
  double get(int a, int b) {
    return links.get(a).getOrDefault(b, 0.0);
  }

  void each(int a, Visitor visitor) {
    links.get(a).forEach(visitor::link);
  }

  /** Adds the links of {@code b} to those of {@code a}, which takes its place. */
  void merge(int a, int b) {
    Map<Integer, Double> from = links.get(b);
    Map<Integer, Double> to = links.get(a);
    from.remove(a);
    to.remove(b);
    from.forEach(
        (other, sum) -> {
          Map<Integer, Double> back = links.get(other);
          back.remove(b);
          back.put(a, to.merge(other, sum, Double::sum));
        });
    links.set(b, new HashMap<>(0));
  }
}
