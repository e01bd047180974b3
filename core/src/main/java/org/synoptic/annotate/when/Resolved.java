package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Timex.Type;

/**
 * The value of an expression.
 *
 * @param from first day or instant, null when open
 * @param until last day or instant, null when open
 */
record Resolved(
    Type type, String value, @Nullable String from, @Nullable String until, boolean relative) {

  /** A date whose days follow from its value; one that keeps an X stays relative. */
  static Resolved date(String value) {
    Type type = value.contains("T") ? Type.TIME : Type.DATE;
    Interval days = Interval.of(value);
    return days == null
        ? new Resolved(type, value, null, null, value.contains("X"))
        : new Resolved(type, value, days.from().toString(), days.until().toString(), false);
  }

  static Resolved open(Type type, String value) {
    return new Resolved(type, value, null, null, false);
  }

  Resolved within(@Nullable String first, @Nullable String last) {
    return new Resolved(type, value, first, last, relative);
  }

  Resolved valued(String other) {
    return new Resolved(type, other, from, until, relative);
  }
}
