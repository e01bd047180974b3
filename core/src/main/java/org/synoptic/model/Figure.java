package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param low the value, or the lower end of a range
 * @param high the same as low, or the upper end of a range
 * @param unit normalised: {@code %}, {@code USD}, {@code km}; null for a plain count
 * @param of what is counted, as the text says it: "people", "homes"; null when it does not
 */
public record Figure(
    Span span, double low, double high, @Nullable String unit, @Nullable String of, Bound bound) {

  /** What the text says about the number's exactness. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }
}
