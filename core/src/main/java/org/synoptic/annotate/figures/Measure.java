package org.synoptic.annotate.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, in the tokens from {@code from} to {@code to}, exclusive.
 *
 * @param low smallest value, equal to {@code high} unless a range or a vague number is given
 * @param vague true for "several", "dozens" and the like
 * @param unit normalised, or null for a count
 * @param printed the unit as it stands in the text, or null
 * @param share true for a fraction ("two-thirds"), which is given in percent
 */
record Measure(
    int from,
    int to,
    double low,
    double high,
    boolean vague,
    @Nullable String unit,
    @Nullable String printed,
    boolean share) {

  /** The same number with a unit, which ends before token {@code end}. */
  Measure withUnit(String name, int end) {
    return new Measure(from, end, low, high, vague, name, printed, share);
  }

  /** The number multiplied by a scale word, which ends before token {@code end}. */
  Measure times(double scale, int end) {
    return new Measure(
        from, end, product(low, scale), product(high, scale), vague, unit, printed, share);
  }

  private static double product(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  /** The same measure with the unit as it is printed. */
  Measure withPrinted(String text) {
    return new Measure(from, to, low, high, vague, unit, text, share);
  }

  /** A range from this number to {@code end}. */
  Measure withHigh(double end, int last) {
    return new Measure(from, last, low, end, false, unit, printed, share);
  }
}
