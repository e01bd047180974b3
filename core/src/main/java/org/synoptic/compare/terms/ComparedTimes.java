package org.synoptic.compare.terms;

import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex;

/** Times as they are compared: by the intervals that they name. */
public final class ComparedTimes {

  private ComparedTimes() {}

  static boolean resolved(Timex timex) {
    return timex.from() != null && timex.until() != null;
  }

  /** Whether two resolved dates share no day. Unresolved ones, durations and sets never do. */
  public static boolean apart(Timex a, Timex b) {
    return a.from() != null
        && a.until() != null
        && b.from() != null
        && b.until() != null
        && point(a)
        && point(b)
        && (day(a.until()).compareTo(day(b.from())) < 0
            || day(b.until()).compareTo(day(a.from())) < 0);
  }

  private static boolean point(Timex timex) {
    return timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
  }

  /** The day of an ISO date or instant. */
  public static String day(String iso) {
    return SourcedDate.dayOf(iso);
  }

  public static boolean placed(Timex date) {
    boolean point = date.type() == Timex.Type.DATE || date.type() == Timex.Type.TIME;
    return point && !date.value().endsWith("_REF");
  }
}
