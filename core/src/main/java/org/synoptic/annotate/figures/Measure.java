package org.synoptic.annotate.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in words {@code from} to {@code to}, exclusive, with its unit.
 *
 * @param unit normalised, null for a plain count
 * @param printed the unit as it stands in the text, null when none is printed
 * @param share true for a fraction ("two-thirds"), given in percent
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

  Measure unit(String name, int end) {
    return new Measure(from, end, low, high, vague, name, printed, share);
  }

  Measure times(double scale, int end) {
    return new Measure(
        from, end, product(low, scale), product(high, scale), vague, unit, printed, share);
  }

  private static double product(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  Measure printed(String text) {
    return new Measure(from, to, low, high, vague, unit, text, share);
  }

  Measure upTo(double end, int last) {
    return new Measure(from, last, low, end, false, unit, printed, share);
  }
}
