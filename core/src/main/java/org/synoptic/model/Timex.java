package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time, after TIMEX3 (ISO 24617-1).
 *
 * @param value TIMEX3 value: {@code 2016-09}, {@code 2016-FA}, {@code P3W}; unknown digits are
 *     {@code X} ({@code XXXX-XX} for "last month" in an undated article)
 * @param from first day or instant of the interval in ISO 8601; null when not known
 * @param until last day or instant of the interval in ISO 8601, inclusive; null when not known
 * @param relative true when the value depends on a date that the article does not give
 */
public record Timex(
    Span span,
    Type type,
    String value,
    @Nullable String from,
    @Nullable String until,
    boolean relative) {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
