package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What "early", "the end of" or "later" does to the interval of a date; its value stays. */
final class TimexModifiers {

  private TimexModifiers() {}

  static TimexValue applied(TimexValue resolved, String mod, @Nullable LocalDate today) {
    TimexInterval days = TimexInterval.of(resolved.value());
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

  private static TimexValue partOfDay(TimexValue day, String part) {
    return day.value().length() == 10 ? TimexValue.date(day.value() + "T" + part) : day;
  }

  private static TimexValue within(TimexValue resolved, TimexInterval days) {
    return resolved.within(days.from().toString(), days.until().toString());
  }

  private static boolean inside(TimexInterval days, @Nullable LocalDate today) {
    return today != null && !today.isBefore(days.from()) && !today.isAfter(days.until());
  }

  private static TimexInterval before(TimexInterval days, @Nullable LocalDate today) {
    return today != null && inside(days, today) ? new TimexInterval(days.from(), today) : days;
  }

  private static TimexInterval after(TimexInterval days, @Nullable LocalDate today) {
    return today != null && inside(days, today) ? new TimexInterval(today, days.until()) : days;
  }
}
