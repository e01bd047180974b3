package org.synoptic.bench.quality;

/** The F1 measure: the harmonic mean of precision and recall, 0 to 1. */
final class F1 {

  private F1() {}

  /** Returns F1 of a precision and a recall; 0 when both are 0. */
  static double of(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /**
   * Returns F1 of counts; 0 when nothing is right.
   *
   * @param right found and in the gold
   * @param wrong found and not in the gold
   * @param missed in the gold and not found
   */
  static double ofCounts(int right, int wrong, int missed) {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
