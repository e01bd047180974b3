package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An ensemble of regression trees as gradient boosting makes it (Friedman, "Greedy function
 * approximation: a gradient boosting machine", 2001). The score of a row is the sum of the leaves
 * that it reaches.
 *
 * <p>Each line of its file is a tree in preorder: a node, its left branch, its right branch. The
 * node {@code 12<0.5} goes left if column 12 is below 0.5; {@code =0.03} is a leaf.
 */
public final class RegressionTrees {

  private static final int LEAF = -1;

  private final List<int[]> columns = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();
  private final List<int[]> rightChildren = new ArrayList<>();

  /**
   * Reads trees, one from each line.
   *
   * @throws IllegalArgumentException when a line is not a complete tree
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
    int[] rightChild = new int[nodes.length];
    int[] pending = new int[nodes.length];
    int depth = 0;
    for (int i = 0; i < nodes.length; i++) {
      int sign = nodes[i].indexOf('<');
      boolean leaf = nodes[i].startsWith("=");
      if (!leaf && sign < 1 || i > 0 && depth == 0) {
        throw new IllegalArgumentException("not node " + i + " of a tree: " + nodes[i]);
      }
      column[i] = leaf ? LEAF : Integer.parseInt(nodes[i].substring(0, sign));
      value[i] = Float.parseFloat(nodes[i].substring(leaf ? 1 : sign + 1));
      if (!leaf) {
        pending[depth++] = i;
      } else {
        // A leaf ends every pending node that already has its right child. It is the left child of
        // the next pending node, whose right child follows the leaf.
        while (depth > 0 && rightChild[pending[depth - 1]] > 0) {
          depth--;
        }
        if (depth > 0) {
          rightChild[pending[depth - 1]] = i + 1;
        }
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a tree without all its branches: " + line);
    }
    columns.add(column);
    values.add(value);
    rightChildren.add(rightChild);
  }

  /** Returns the sum of the leaves that {@code row} reaches. */
  double score(float[] row) {
    double score = 0;
    for (int tree = 0; tree < columns.size(); tree++) {
      int[] column = columns.get(tree);
      float[] value = values.get(tree);
      int[] rightChild = rightChildren.get(tree);
      int node = 0;
      while (column[node] != LEAF) {
        node = row[column[node]] < value[node] ? node + 1 : rightChild[node];
      }
      score += value[node];
    }
    return score;
  }

  /** Returns the score as a probability, 0 to 1, by the logistic function. */
  public double probability(float[] row) {
    return 1 / (1 + Math.exp(-score(row)));
  }
}
