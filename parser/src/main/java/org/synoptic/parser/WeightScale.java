package org.synoptic.parser;

/**
 * The weights of a row as whole multiples of a step, which is a power of the eighth root of two: a
 * byte tells the power.
 */
final class WeightScale {

  /**
   * Bits of a weight. With 8 one word in 500 is read otherwise than with whole floats, with 10 one
   * in 2,400, with 12 one in 8,000 (articles-allsides, {@code bench engine}); docs/decisions/0044
   * has more.
   */
  static final int BITS = 11;

  static final int MASK = (1 << BITS) - 1;

  /** Stands for 0; the numbers below are negative weights. */
  static final int ZERO = 1 << (BITS - 1);

  private static final int MOST = ZERO - 1;
  private static final int POWERS = 256;
  private static final double EIGHTH = 1.0 / 8;

  private static final float[] STEPS = steps();

  private WeightScale() {}

  private static float[] steps() {
    float[] steps = new float[POWERS];
    for (int power = 0; power < POWERS; power++) {
      steps[power] = (float) StrictMath.pow(2, -power * EIGHTH);
    }
    return steps;
  }

  /** What a number of 1 above {@link #ZERO} stands for. */
  static float step(byte power) {
    return STEPS[power & 0xFF];
  }

  /**
   * The power of the smallest step with which a weight of this size fits.
   *
   * @throws IllegalArgumentException when none does
   */
  static byte power(float size) {
    int power = POWERS - 1;
    while (power >= 0 && Math.round(size / STEPS[power]) > MOST) {
      power--;
    }
    if (power < 0) {
      throw new IllegalArgumentException("a weight of " + size + " is too large");
    }
    return (byte) power;
  }

  /** The number of a weight. */
  static int number(float weight, byte power) {
    return Math.round(weight / step(power)) + ZERO;
  }
}
