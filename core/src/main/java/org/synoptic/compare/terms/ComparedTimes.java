package org.synoptic.compare.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex;

/** Compares TIMEX3 values and ISO 8601 dates. */
public final class ComparedTimes {

  /** Chars of an ISO date: {@code 2031-05-06}. */
  public static final int DAY_LENGTH = 10;

  /** Chars of an ISO month: {@code 2031-05}. */
  private static final int MONTH_LENGTH = 7;

  private ComparedTimes() {}

  /** Whether two resolved dates share no day. False for unresolved ones, durations and sets. */
  public static boolean disjoint(Timex a, Timex b) {
    return a.from() != null
        && a.until() != null
        && b.from() != null
        && b.until() != null
        && isPoint(a)
        && isPoint(b)
        && (day(a.until()).compareTo(day(b.from())) < 0
            || day(b.until()).compareTo(day(a.from())) < 0);
  }

  /** Days between the first days of two resolved dates; a very large number for others. */
  public static long daysBetween(Timex a, Timex b) {
    if (a.from() == null || b.from() == null) {
      return Long.MAX_VALUE;
    }
    try {
      return Math.abs(
          ChronoUnit.DAYS.between(LocalDate.parse(day(a.from())), LocalDate.parse(day(b.from()))));
    } catch (DateTimeParseException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Whether it is a date or time of day, and not a mere reference such as {@code PAST_REF}. */
  public static boolean isPointInTime(Timex date) {
    return isPoint(date) && !date.value().endsWith("_REF");
  }

  private static boolean isPoint(Timex timex) {
    return timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
  }

  /** Whether one TIMEX3 value is part of the other: a day of its month, a month of its year. */
  public static boolean isPartOf(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** Whether an ISO value says more than the day. */
  public static boolean hasTime(String iso) {
    return iso.length() > DAY_LENGTH;
  }

  /** The day of an ISO date or instant. */
  public static String day(String iso) {
    return SourcedDate.dayOf(iso);
  }

  /** The month of an ISO date or instant; a year stays as it is. */
  public static String month(String iso) {
    return prefix(iso, MONTH_LENGTH);
  }

  private static String prefix(String iso, int length) {
    return iso.length() > length ? iso.substring(0, length) : iso;
  }
}
