package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.synoptic.compare.judge.JudgeWeights;
import org.synoptic.text.LogisticRegression;

/** Fits a logistic regression with quadratic penalty by Newton's method. */
public final class LogisticTraining {

  /** Penalty on squared weights: Tuned on WiCE and SuperPAL by cross-validation. */
  private static final double PENALTY = 30;

  /** Newton steps; the fit changes no more after about eight. */
  private static final int STEPS = 12;

  /** Least curvature that an example adds, so that a step is never unbounded. */
  private static final double LEAST_CURVATURE = 1e-5;

  /** Added to a standard deviation, for a number that is always the same. */
  private static final double TINY = 1e-6;

  private LogisticTraining() {}

  /**
   * An example.
   *
   * @param weight how often it counts
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Row(double[] values, boolean yes, double weight) {}

  /** The fitted regression and what it is made of. */
  public record Fitted(List<LogisticRegression.Term> terms, double intercept) {

    /** The lines of a file of weights. */
    public String lines(List<String> features) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < features.size(); i++) {
        LogisticRegression.Term term = terms.get(i);
        lines.append(line(features.get(i), term.mean(), term.deviation(), term.weight()));
      }
      return lines.append(line(JudgeWeights.INTERCEPT, 0, 1, intercept)).toString();
    }

    private static String line(String feature, double mean, double deviation, double weight) {
      return String.format(Locale.ROOT, "%s\t%.5f\t%.5f\t%.4f\n", feature, mean, deviation, weight);
    }

    LogisticRegression regression() {
      return new LogisticRegression(terms, intercept);
    }
  }

  /** The weights that tell the rows that are from those that are not best. */
  public static Fitted fit(List<Row> rows) {
    int columns = rows.get(0).values().length;
    List<LogisticRegression.Term> scale = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      scale.add(scale(rows, j));
    }
    double[][] inputs = new double[rows.size()][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = standardised(scale, rows.get(i).values());
    }
    double[] weights = new double[columns + 1];
    for (int step = 0; step < STEPS; step++) {
      improve(rows, inputs, weights);
    }
    List<LogisticRegression.Term> terms = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      LogisticRegression.Term at = scale.get(j);
      terms.add(new LogisticRegression.Term(at.mean(), at.deviation(), weights[j]));
    }
    return new Fitted(terms, weights[columns]);
  }

  private static LogisticRegression.Term scale(List<Row> rows, int column) {
    double all = rows.stream().mapToDouble(Row::weight).sum();
    double mean = rows.stream().mapToDouble(r -> r.weight() * r.values()[column]).sum() / all;
    double squares =
        rows.stream().mapToDouble(r -> r.weight() * square(r.values()[column] - mean)).sum();
    return new LogisticRegression.Term(mean, Math.sqrt(squares / all) + TINY, 0);
  }

  private static double square(double x) {
    return x * x;
  }

  /** The numbers in standard deviations, with a 1 for the intercept. */
  private static double[] standardised(List<LogisticRegression.Term> scale, double[] values) {
    double[] input = new double[values.length + 1];
    for (int j = 0; j < values.length; j++) {
      input[j] = scale.get(j).standardised(values[j]);
    }
    input[values.length] = 1;
    return input;
  }

  private static void improve(List<Row> rows, double[][] inputs, double[] weights) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (int i = 0; i < inputs.length; i++) {
      double[] input = inputs[i];
      double weight = rows.get(i).weight();
      double p = LogisticRegression.probability(dot(weights, input));
      double error = weight * ((rows.get(i).yes() ? 1 : 0) - p);
      double bend = weight * Math.max(LEAST_CURVATURE, p * (1 - p));
      for (int j = 0; j < size; j++) {
        gradient[j] += error * input[j];
        for (int k = 0; k <= j; k++) {
          curvature[j][k] += bend * input[j] * input[k];
        }
      }
    }
    for (int j = 0; j < size; j++) {
      boolean penalised = j < size - 1;
      gradient[j] -= penalised ? PENALTY * weights[j] : 0;
      curvature[j][j] += penalised ? PENALTY : TINY;
      for (int k = 0; k < j; k++) {
        curvature[k][j] = curvature[j][k];
      }
    }
    double[] change = solve(curvature, gradient);
    for (int j = 0; j < size; j++) {
      weights[j] += change[j];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Solves a positive definite system of equations by Gaussian elimination. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = Arrays.copyOf(right, size);
    for (int i = 0; i < size; i++) {
      for (int r = i + 1; r < size; r++) {
        double factor = matrix[r][i] / matrix[i][i];
        for (int c = i; c < size; c++) {
          matrix[r][c] -= factor * matrix[i][c];
        }
        x[r] -= factor * x[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int c = i + 1; c < size; c++) {
        x[i] -= matrix[i][c] * x[c];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
