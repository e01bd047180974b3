package org.synoptic.bench.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains gradient-boosted trees for two classes (logistic loss). Splits are found in histograms;
 * the leaf with the largest gain is split first (as LightGBM does, Ke et al. 2017). The same rows
 * give the same trees on any number of threads.
 *
 * <p>The five parameters below were set by hand; after a change train anew ({@code bench lines})
 * and score {@code bench quality --set junked-text}.
 */
final class GradientBoosting {

  private static final int TREES = 600;
  private static final int LEAVES = 32;
  private static final double LEARNING_RATE = 0.1;

  /** Added to the sum of second derivatives of a leaf (L2 regularisation). */
  private static final double REGULARISATION = 5;

  private static final int FEWEST_ROWS_OF_A_LEAF = 300;

  private final BinnedColumns columns;
  private final float[] truth;
  private final float[] weights;
  private final double[] scores;
  private final float[] gradients;
  private final float[] curvatures;

  /** A leaf with its rows and its best split. */
  private record Leaf(int[] rows, double[][] sums, int column, int bin, double gain, int node) {}

  /** A node of a growing tree; {@code left} and {@code right} are 0 in a leaf. */
  private static final class Node {
    private int column;
    private float cut;
    private double value;
    private int left;
    private int right;
  }

  GradientBoosting(BinnedColumns columns, float[] truth, float[] weights) {
    this.columns = columns;
    this.truth = truth;
    this.weights = weights;
    scores = new double[truth.length];
    gradients = new float[truth.length];
    curvatures = new float[truth.length];
  }

  /** Returns one line for each tree, in the form of {@link org.synoptic.text.RegressionTrees}. */
  List<String> train() {
    List<String> trees = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      for (int row = 0; row < truth.length; row++) {
        double probability = 1 / (1 + Math.exp(-scores[row]));
        gradients[row] = (float) (weights[row] * (probability - truth[row]));
        curvatures[row] = (float) (weights[row] * probability * (1 - probability));
      }
      trees.add(tree());
    }
    return trees;
  }

  private String tree() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node());
    List<Leaf> leaves = new ArrayList<>();
    int[] all = IntStream.range(0, truth.length).toArray();
    leaves.add(leaf(all, sums(all), 0));
    while (leaves.size() < LEAVES) {
      Leaf best = leaves.stream().max(Comparator.comparingDouble(Leaf::gain)).orElseThrow();
      if (best.gain <= 0) {
        break;
      }
      leaves.remove(best);
      split(best, nodes, leaves);
    }
    for (Leaf leaf : leaves) {
      double value = leafValue(leaf.rows);
      nodes.get(leaf.node).value = value;
      for (int row : leaf.rows) {
        scores[row] += value;
      }
    }
    StringBuilder text = new StringBuilder();
    write(nodes, 0, text);
    return text.toString().strip();
  }

  private void split(Leaf leaf, List<Node> nodes, List<Leaf> leaves) {
    byte[] bins = columns.of(leaf.column);
    int[] left = Arrays.stream(leaf.rows).filter(row -> bins[row] < leaf.bin).toArray();
    int[] right = Arrays.stream(leaf.rows).filter(row -> bins[row] >= leaf.bin).toArray();
    boolean smaller = left.length < right.length;
    double[][] countedSums = sums(smaller ? left : right);
    double[][] otherSums = minus(leaf.sums, countedSums);
    Node node = nodes.get(leaf.node);
    node.column = leaf.column;
    node.cut = columns.cut(leaf.column, leaf.bin);
    node.left = nodes.size();
    node.right = nodes.size() + 1;
    nodes.add(new Node());
    nodes.add(new Node());
    leaves.add(leaf(left, smaller ? countedSums : otherSums, node.left));
    leaves.add(leaf(right, smaller ? otherSums : countedSums, node.right));
  }

  /** Returns for each column and bin the sums of first and second derivatives and of rows. */
  private double[][] sums(int[] rows) {
    double[][] sums = new double[columns.width()][];
    IntStream.range(0, columns.width())
        .parallel()
        .forEach(
            column -> {
              byte[] bins = columns.of(column);
              double[] sum = new double[3 * columns.bins(column)];
              for (int row : rows) {
                int at = 3 * bins[row];
                sum[at] += gradients[row];
                sum[at + 1] += curvatures[row];
                sum[at + 2]++;
              }
              sums[column] = sum;
            });
    return sums;
  }

  private static double[][] minus(double[][] all, double[][] part) {
    double[][] otherSums = new double[all.length][];
    for (int column = 0; column < all.length; column++) {
      otherSums[column] = new double[all[column].length];
      for (int i = 0; i < otherSums[column].length; i++) {
        otherSums[column][i] = all[column][i] - part[column][i];
      }
    }
    return otherSums;
  }

  private Leaf leaf(int[] rows, double[][] sums, int node) {
    int column = 0;
    int bin = 0;
    double gain = 0;
    for (int c = 0; c < sums.length; c++) {
      double[] sum = sums[c];
      double gradient = 0;
      double curvature = 0;
      for (int i = 0; i < sum.length; i += 3) {
        gradient += sum[i];
        curvature += sum[i + 1];
      }
      double left = 0;
      double leftCurvature = 0;
      int count = 0;
      for (int i = 0; i + 3 < sum.length; i += 3) {
        left += sum[i];
        leftCurvature += sum[i + 1];
        count += (int) sum[i + 2];
        double candidate =
            splitScore(left, leftCurvature)
                + splitScore(gradient - left, curvature - leftCurvature)
                - splitScore(gradient, curvature);
        if (candidate > gain
            && count >= FEWEST_ROWS_OF_A_LEAF
            && rows.length - count >= FEWEST_ROWS_OF_A_LEAF) {
          gain = candidate;
          column = c;
          bin = i / 3 + 1;
        }
      }
    }
    return new Leaf(rows, sums, column, bin, gain, node);
  }

  private static double splitScore(double gradient, double curvature) {
    return gradient * gradient / (curvature + REGULARISATION);
  }

  private double leafValue(int[] rows) {
    double gradient = 0;
    double curvature = 0;
    for (int row : rows) {
      gradient += gradients[row];
      curvature += curvatures[row];
    }
    return Math.round(-LEARNING_RATE * gradient / (curvature + REGULARISATION) * 1e5) / 1e5;
  }

  private static void write(List<Node> nodes, int at, StringBuilder text) {
    Node node = nodes.get(at);
    if (node.left == 0) {
      text.append('=').append(node.value).append(' ');
    } else {
      text.append(node.column).append('<').append(node.cut).append(' ');
      write(nodes, node.left, text);
      write(nodes, node.right, text);
    }
  }
}
