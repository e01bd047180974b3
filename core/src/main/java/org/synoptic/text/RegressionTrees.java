package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A forest of regression trees whose leaves add up, as gradient boosting teaches it (Friedman,
 * "Greedy function approximation", 2001). It is written a tree a line, each node before its left
 * and its right branch: {@code 12<0.5} asks whether the number in column 12 is below .5, {@code
 * =0.03} is a leaf.
 */
public final class RegressionTrees {

  private static final int LEAF = -1;

  private final List<int[]> columns = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();
  private final List<int[]> rights = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when a line is no tree
   */
  public static RegressionTrees of(List<String> lines) {
    RegressionTrees trees = new RegressionTrees();
    lines.forEach(trees::add);
    return trees;
  }

  private void add(String line) {
    String[] nodes = line.split(" ", -1);
    int[] column = new int[nodes.length];
    float[] value = new float[nodes.length];
    int[] right = new int[nodes.length];
    int[] open = new int[nodes.length];
    int depth = 0;
    for (int i = 0; i < nodes.length; i++) {
      int sign = nodes[i].indexOf('<');
      boolean leaf = nodes[i].startsWith("=");
      if (!leaf && sign < 1 || i > 0 && depth == 0) {
        throw new IllegalArgumentException("node " + i + " of a tree: " + nodes[i]);
      }
      column[i] = leaf ? LEAF : Integer.parseInt(nodes[i].substring(0, sign));
      value[i] = Float.parseFloat(nodes[i].substring(leaf ? 1 : sign + 1));
      if (!leaf) {
        open[depth++] = i;
      } else {
        // A leaf closes all branches that have their right side, and is the left of the next one.
        while (depth > 0 && right[open[depth - 1]] > 0) {
          depth--;
        }
        if (depth > 0) {
          right[open[depth - 1]] = i + 1;
        }
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a tree that lacks a branch: " + line);
    }
    columns.add(column);
    values.add(value);
    rights.add(right);
  }

  /** The sum of the leaves that {@code row} falls into. */
  public double score(float[] row) {
    double score = 0;
    for (int tree = 0; tree < columns.size(); tree++) {
      int[] column = columns.get(tree);
      float[] value = values.get(tree);
      int[] right = rights.get(tree);
      int at = 0;
      while (column[at] != LEAF) {
        at = row[column[at]] < value[at] ? at + 1 : right[at];
      }
      score += value[at];
    }
    return score;
  }

  /** The score as a probability, 0 to 1. */
  public double probability(float[] row) {
    return 1 / (1 + Math.exp(-score(row)));
  }
}
