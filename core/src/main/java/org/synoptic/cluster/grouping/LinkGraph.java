package org.synoptic.cluster.grouping;

/** The links between numbered reports or groups, each the sum over all pairs of their reports. */
public final class LinkGraph {

  /** Is given a neighbour and the sum of its links; it must not change the graph. */
  interface Visitor {
    void link(int other, double sum);
  }

  private final LinkSums[] links;

  public LinkGraph(int size) {
    links = new LinkSums[size];
    for (int i = 0; i < size; i++) {
      links[i] = new LinkSums();
    }
  }

  int size() {
    return links.length;
  }

  /** Sets the link of two reports. */
  public void put(int a, int b, double likeness) {
    links[a].put(b, likeness);
    links[b].put(a, likeness);
  }

  /** Returns the sum of the links between two, 0 when there is none. */
  double get(int a, int b) {
    return links[a].get(b);
  }

  void each(int a, Visitor visitor) {
    links[a].each(visitor);
  }

  /** Adds the links of {@code b} to those of {@code a}, which takes its place. */
  void merge(int a, int b) {
    LinkSums from = links[b];
    LinkSums to = links[a];
    from.remove(a);
    to.remove(b);
    from.each(
        (other, sum) -> {
          double both = to.get(other) + sum;
          to.put(other, both);
          links[other].remove(b);
          links[other].put(a, both);
        });
    links[b] = new LinkSums();
  }
}
