package org.synoptic.annotate.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in words {@code from} to {@code to}, exclusive, with its unit.
 *
 * @param unit normalised, null for a plain count
 * @param share true for a fraction ("two-thirds"), given in percent
 */
record Measure(
    int from,
    int to,
    double low,
    double high,
    boolean vague,
    @Nullable String unit,
    boolean share) {

  Measure unit(String name, int end) {
    return new Measure(from, end, low, high, vague, name, share);
  }

  Measure times(double scale, int end) {
    return new Measure(from, end, low * scale, high * scale, vague, unit, share);
  }
}
