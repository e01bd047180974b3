package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions agree with those of the gold: F1 by MUC (Vilain et al. 1995),
 * B-cubed (Bagga and Baldwin 1998) and entity-based CEAF (Luo 2005), and CoNLL's mean of the three.
 */
public final class CoreferenceScores {

  private final List<Set<Integer>> gold = new ArrayList<>();
  private final List<Set<Integer>> found = new ArrayList<>();
  private final List<Integer> goldOf = new ArrayList<>();
  private final List<Integer> foundOf = new ArrayList<>();
  private final Map<String, Integer> goldIds = new HashMap<>();

  /** Adds a cluster, by the events that its mentions name. */
  public void add(List<String> events) {
    Set<Integer> cluster = new HashSet<>();
    for (String event : events) {
      int mention = goldOf.size();
      int id = goldIds.computeIfAbsent(event, k -> gold.size());
      if (id == gold.size()) {
        gold.add(new HashSet<>());
      }
      gold.get(id).add(mention);
      goldOf.add(id);
      foundOf.add(found.size());
      cluster.add(mention);
    }
    found.add(cluster);
  }

  /** How many mentions were added. */
  public int size() {
    return goldOf.size();
  }

  public double muc() {
    return f1(links(found, goldOf), links(gold, foundOf));
  }

  /** The share of the links within some clusters that the others have too. */
  private static double links(List<Set<Integer>> clusters, List<Integer> others) {
    int kept = 0;
    int all = 0;
    for (Set<Integer> cluster : clusters) {
      Set<Integer> parts = new HashSet<>();
      cluster.forEach(mention -> parts.add(others.get(mention)));
      kept += cluster.size() - parts.size();
      all += cluster.size() - 1;
    }
    return all == 0 ? 0 : (double) kept / all;
  }

  public double bCubed() {
    double precision = 0;
    double recall = 0;
    for (int mention = 0; mention < goldOf.size(); mention++) {
      Set<Integer> ofGold = gold.get(goldOf.get(mention));
      Set<Integer> ofFound = found.get(foundOf.get(mention));
      double shared = shared(ofGold, ofFound);
      precision += shared / ofFound.size();
      recall += shared / ofGold.size();
    }
    int all = Math.max(1, goldOf.size());
    return f1(precision / all, recall / all);
  }

  private static int shared(Set<Integer> some, Set<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  public double ceaf() {
    int size = Math.max(gold.size(), found.size());
    double[][] costs = new double[size][size];
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double shared = shared(gold.get(g), found.get(f));
        costs[g][f] = -2 * shared / (gold.get(g).size() + found.get(f).size());
      }
    }
    double total = -cheapest(costs);
    return f1(total / Math.max(1, found.size()), total / Math.max(1, gold.size()));
  }

  public double conll() {
    return (muc() + bCubed() + ceaf()) / 3;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /**
   * The costs of the cheapest assignment of rows to columns, one to one (the Hungarian method by
   * shortest augmenting paths, Jonker and Volgenant 1987).
   */
  private static double cheapest(double[][] costs) {
    int size = costs.length;
    double[] ofRow = new double[size];
    double[] ofColumn = new double[size];
    int[] rowAt = new int[size];
    Arrays.fill(rowAt, -1);
    for (int row = 0; row < size; row++) {
      assign(costs, row, ofRow, ofColumn, rowAt);
    }
    double sum = 0;
    for (int column = 0; column < size; column++) {
      sum += costs[rowAt[column]][column];
    }
    return sum;
  }

  /** Finds a column for one more row, by moving others along the cheapest path. */
  private static void assign(
      double[][] costs, int added, double[] ofRow, double[] ofColumn, int[] rowAt) {
    int size = costs.length;
    double[] distance = new double[size];
    int[] previous = new int[size];
    boolean[] done = new boolean[size];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(previous, -1);
    int row = added;
    int column = -1;
    double reached = 0;
    do {
      int nearest = -1;
      for (int c = 0; c < size; c++) {
        double through = reached + costs[row][c] - ofRow[row] - ofColumn[c];
        if (!done[c] && through < distance[c]) {
          distance[c] = through;
          previous[c] = column;
        }
        if (!done[c] && (nearest < 0 || distance[c] < distance[nearest])) {
          nearest = c;
        }
      }
      column = nearest;
      done[column] = true;
      reached = distance[column];
      row = rowAt[column];
    } while (row >= 0);
    ofRow[added] += reached;
    for (int c = 0; c < size; c++) {
      if (done[c] && rowAt[c] >= 0) {
        ofRow[rowAt[c]] += reached - distance[c];
        ofColumn[c] -= reached - distance[c];
      }
    }
    while (column >= 0) {
      rowAt[column] = previous[column] < 0 ? added : rowAt[previous[column]];
      column = previous[column];
    }
  }
}
