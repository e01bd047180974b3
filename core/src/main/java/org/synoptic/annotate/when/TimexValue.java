package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Timex.Type;

/**
 * The normalised value of a time expression.
 *
 * @param value TIMEX3 value
 * @param from first day or instant, ISO 8601, or null
 * @param until last day or instant, or null
 * @param relative true when the value depends on a date that is not known
 */
record TimexValue(
    Type type, String value, @Nullable String from, @Nullable String until, boolean relative) {

  /** A date or time whose interval follows from its value; one with an X is relative. */
  static TimexValue date(String value) {
    Type type = value.contains("T") ? Type.TIME : Type.DATE;
    TimexInterval days = TimexInterval.of(value);
    return days == null
        ? new TimexValue(type, value, null, null, value.contains("X"))
        : new TimexValue(type, value, days.from().toString(), days.until().toString(), false);
  }

  /** A value without an interval. */
  static TimexValue withoutInterval(Type type, String value) {
    return new TimexValue(type, value, null, null, false);
  }

  /** The same value with this interval. */
  TimexValue within(@Nullable String first, @Nullable String last) {
    return new TimexValue(type, value, first, last, relative);
  }
}
