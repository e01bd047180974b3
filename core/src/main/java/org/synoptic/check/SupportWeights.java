package org.synoptic.check;

/** What the numbers of a word weigh. */
final class SupportWeights {

  private SupportWeights() {}

  /** The probability that the reports do not bear a word out, 0 to 1. */
  static double lacking(double[] features) {
    double found = Math.max(features[2], features[5]);
    return Math.max(0, Math.min(1, 1 - found));
  }
}
