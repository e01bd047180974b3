package org.synoptic.text;

import java.util.List;

/**
 * A trained logistic regression: the probability of yes, given some numbers. A number counts as its
 * distance from the mean in standard deviations, at most {@value #FARTHEST}.
 */
public final class LogisticRegression {

  /** Standard deviations beyond which a number counts no more. */
  public static final double FARTHEST = 6;

  private final List<Term> terms;
  private final double intercept;

  public LogisticRegression(List<Term> terms, double intercept) {
    this.terms = List.copyOf(terms);
    this.intercept = intercept;
  }

  /**
   * What one number counts.
   *
   * @param mean its mean where the weights were taught
   * @param deviation its standard deviation there, above 0
   * @param weight what one standard deviation adds to the logit
   */
  public record Term(double mean, double deviation, double weight) {

    /** The number in standard deviations from the mean, cut at {@link #FARTHEST}. */
    public double standardised(double value) {
      return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / deviation));
    }
  }

  /** The logarithm of the odds of yes. */
  public double logit(double[] values) {
    if (values.length != terms.size()) {
      throw new IllegalArgumentException(values.length + " numbers for " + terms.size());
    }
    double sum = intercept;
    for (int i = 0; i < values.length; i++) {
      sum += terms.get(i).weight() * terms.get(i).standardised(values[i]);
    }
    return sum;
  }

  /** The probability that belongs to a logit. */
  public static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
