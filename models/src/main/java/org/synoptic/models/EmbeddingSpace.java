package org.synoptic.models;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Another basis for word embeddings, in which equal distances change the scores of a model equally,
 * and whose values are independent, the most varied first. So rounding each value by its variance
 * changes the scores least. The scores are the same in both bases.
 */
final class EmbeddingSpace {

  /** Sweeps of Jacobi's method; it converges in some ten. */
  private static final int SWEEPS = 30;

  private final double[][] basis;
  private final double[] variances;
  private final float[] weights;

  /**
   * @param weights of the model: those of all labels for each value
   * @param sample of embeddings
   */
  EmbeddingSpace(float[] weights, int labels, float[][] sample) {
    int size = weights.length / labels;
    double[][] root = cholesky(metric(weights, labels, size));
    double[][] turned = eigenvectors(scaled(root, covariance(sample, size)));
    double[] spread = Arrays.copyOf(turned[size], size);
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -spread[i]).thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] vectors = new double[size][size];
    variances = new double[size];
    for (int j = 0; j < size; j++) {
      variances[j] = spread[order[j]];
      for (int i = 0; i < size; i++) {
        vectors[i][j] = turned[i][order[j]];
      }
    }
    basis = product(root, vectors);
    this.weights = inBasis(root, vectors, weights, labels);
  }

  /** The variance of each value. */
  double[] variances() {
    return variances;
  }

  /** The weights of the model for each value. */
  float[] weights() {
    return weights;
  }

  /** An embedding in this basis. */
  float[] of(float[] embedding) {
    double[] sums = new double[variances.length];
    for (int i = 0; i < embedding.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += embedding[i] * basis[i][j];
      }
    }
    float[] values = new float[sums.length];
    for (int j = 0; j < sums.length; j++) {
      values[j] = (float) sums[j];
    }
    return values;
  }

  /** How far two embeddings differ in their scores, beside what changes all scores alike. */
  private static double[][] metric(float[] weights, int labels, int size) {
    double[][] centred = new double[size][labels];
    for (int i = 0; i < size; i++) {
      double mean = 0;
      for (int label = 0; label < labels; label++) {
        mean += weights[i * labels + label] / labels;
      }
      for (int label = 0; label < labels; label++) {
        centred[i][label] = weights[i * labels + label] - mean;
      }
    }
    double[][] metric = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int label = 0; label < labels; label++) {
          metric[i][j] += centred[i][label] * centred[j][label];
        }
      }
    }
    return metric;
  }

  private static double[][] covariance(float[][] sample, int size) {
    double[][] sums = new double[size][size];
    for (float[] vector : sample) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          sums[i][j] += vector[i] * vector[j] / sample.length;
        }
      }
    }
    return sums;
  }

  /** The lower triangle whose product with its transpose is the matrix. */
  private static double[][] cholesky(double[][] matrix) {
    int size = matrix.length;
    double[][] root = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= root[i][k] * root[j][k];
        }
        if (i == j && rest <= 0) {
          throw new IllegalArgumentException("the weights of value " + i + " tell nothing new");
        }
        root[i][j] = i == j ? Math.sqrt(rest) : rest / root[j][j];
      }
    }
    return root;
  }

  /** The transpose of {@code root}, {@code matrix} and {@code root}, multiplied. */
  private static double[][] scaled(double[][] root, double[][] matrix) {
    return product(transpose(root), product(matrix, root));
  }

  private static double[][] transpose(double[][] matrix) {
    double[][] transpose = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        transpose[j][i] = matrix[i][j];
      }
    }
    return transpose;
  }

  private static double[][] product(double[][] one, double[][] other) {
    int size = one.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        for (int j = 0; j < size; j++) {
          product[i][j] += one[i][k] * other[k][j];
        }
      }
    }
    return product;
  }

  /** The eigenvectors of a symmetric matrix as columns, and below them their values (Jacobi). */
  private static double[][] eigenvectors(double[][] matrix) {
    int size = matrix.length;
    double[][] vectors = new double[size + 1][size];
    for (int i = 0; i < size; i++) {
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          if (matrix[p][q] != 0) {
            rotate(matrix, vectors, p, q);
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      vectors[size][i] = matrix[i][i];
    }
    return vectors;
  }

  /** Makes the values at (p, q) and (q, p) 0. */
  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.signum(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    tangent = theta == 0 ? 1 : tangent;
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    int size = matrix.length;
    for (int k = 0; k < size; k++) {
      double left = matrix[k][p];
      double right = matrix[k][q];
      matrix[k][p] = cosine * left - sine * right;
      matrix[k][q] = sine * left + cosine * right;
    }
    for (int k = 0; k < size; k++) {
      double left = matrix[p][k];
      double right = matrix[q][k];
      matrix[p][k] = cosine * left - sine * right;
      matrix[q][k] = sine * left + cosine * right;
      left = vectors[k][p];
      right = vectors[k][q];
      vectors[k][p] = cosine * left - sine * right;
      vectors[k][q] = sine * left + cosine * right;
    }
  }

  /** The weights that give an embedding in the new basis the scores that it had. */
  private static float[] inBasis(double[][] root, double[][] vectors, float[] weights, int labels) {
    int size = root.length;
    float[] turned = new float[weights.length];
    double[] solved = new double[size];
    for (int label = 0; label < labels; label++) {
      for (int i = 0; i < size; i++) {
        double rest = weights[i * labels + label];
        for (int k = 0; k < i; k++) {
          rest -= root[i][k] * solved[k];
        }
        solved[i] = rest / root[i][i];
      }
      for (int j = 0; j < size; j++) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += vectors[i][j] * solved[i];
        }
        turned[j * labels + label] = (float) sum;
      }
    }
    return turned;
  }
}
