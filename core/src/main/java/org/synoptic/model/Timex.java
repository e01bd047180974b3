package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or recurring time, after TIMEX3 (ISO 24617-1).
 *
 * @param value TIMEX3 value: {@code 2016-09}, {@code 2016-FA}, {@code P3W}; what is not known is
 *     {@code X} ({@code XXXX-XX} for "last month" of an undated article)
 * @param from first day (or instant) of the interval it names, ISO 8601; null when not known
 * @param until last day (or instant) of the interval, inclusive; null when not known
 * @param relative true when it needs a date that the article does not have: it stays relative
 */
public record Timex(
    Span span,
    Type type,
    String value,
    @Nullable String from,
    @Nullable String until,
    boolean relative) {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
