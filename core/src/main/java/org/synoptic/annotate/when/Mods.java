package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What "early", "the end of" or "later" does to the interval of a date; its value stays. */
final class Mods {

  private Mods() {}

  static Resolved applied(Resolved resolved, String mod, @Nullable LocalDate today) {
    Interval days = Interval.of(resolved.value());
    if (days == null || resolved.from() == null) {
      return resolved;
    }
    return switch (mod) {
      case "START", "MID", "END" -> within(resolved, days.narrowed(mod));
      case "MO", "AF", "EV", "NI" -> partOfDay(resolved, mod);
      case "BEFORE" -> within(resolved, before(days, today));
      case "AFTER" -> within(resolved, after(days, today));
      default -> resolved;
    };
  }

  private static Resolved partOfDay(Resolved day, String part) {
    return day.value().length() == 10 ? Resolved.date(day.value() + "T" + part) : day;
  }

  private static Resolved within(Resolved resolved, Interval days) {
    return resolved.within(days.from().toString(), days.until().toString());
  }

  private static boolean inside(Interval days, @Nullable LocalDate today) {
    return today != null && !today.isBefore(days.from()) && !today.isAfter(days.until());
  }

  private static Interval before(Interval days, @Nullable LocalDate today) {
    return today != null && inside(days, today) ? new Interval(days.from(), today) : days;
  }

  private static Interval after(Interval days, @Nullable LocalDate today) {
    return today != null && inside(days, today) ? new Interval(today, days.until()) : days;
  }
}
