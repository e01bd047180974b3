package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Timex.Type;

/**
 * The value of an expression.
 *
 * @param from first day or instant, null when open
 * @param until last day or instant, null when open
 */
record TimexValue(
    Type type, String value, @Nullable String from, @Nullable String until, boolean relative) {

  /** A date whose days follow from its value; one that keeps an X stays relative. */
  static TimexValue date(String value) {
    Type type = value.contains("T") ? Type.TIME : Type.DATE;
    TimexInterval days = TimexInterval.of(value);
    return days == null
        ? new TimexValue(type, value, null, null, value.contains("X"))
        : new TimexValue(type, value, days.from().toString(), days.until().toString(), false);
  }

  static TimexValue open(Type type, String value) {
    return new TimexValue(type, value, null, null, false);
  }

  TimexValue within(@Nullable String first, @Nullable String last) {
    return new TimexValue(type, value, first, last, relative);
  }

  TimexValue valued(String other) {
    return new TimexValue(type, other, from, until, relative);
  }
}
