package org.synoptic.compare.ledger;

import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex;

/** Times as they are compared: by the intervals that they name. */
final class ComparedTimes {

  private ComparedTimes() {}

  static boolean resolved(Timex timex) {
    return timex.from() != null && timex.until() != null;
  }

  /** Whether two resolved dates share no day. Unresolved ones, durations and sets never do. */
  static boolean apart(Timex a, Timex b) {
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
  static String day(String iso) {
    return SourcedDate.dayOf(iso);
  }
}
