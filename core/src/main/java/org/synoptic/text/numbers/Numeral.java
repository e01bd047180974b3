package org.synoptic.text.numbers;

/**
 * A number that stands in words {@code from} to {@code to}, exclusive.
 *
 * @param low the value, or the lower end of a range
 * @param high the same, or the upper end
 * @param vague true when the words name no number: "several", "dozens"
 */
public record Numeral(int from, int to, double low, double high, boolean vague) {

  static Numeral exact(int from, int to, double value) {
    return new Numeral(from, to, value, value, false);
  }

  /** True for one whole number. */
  public boolean whole() {
    return !vague && low == high && low == Math.rint(low);
  }
}
