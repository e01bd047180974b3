package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Applies modifiers such as "early", "the end of" or "later" to the interval of a date; its TIMEX3
 * value stays.
 */
final class TimexModifiers {

  private TimexModifiers() {}

  /**
   * The value with the modifier applied.
   *
   * @param mod kind of a phrase in {@code prefixes.txt}
   */
  static TimexValue apply(TimexValue timexValue, String mod, @Nullable LocalDate publicationDay) {
    TimexInterval days = TimexInterval.of(timexValue.value());
    if (days == null || timexValue.from() == null) {
      return timexValue;
    }
    return switch (mod) {
      case "START", "MID", "END" -> within(timexValue, days.narrowed(mod));
      case "MO", "AF", "EV", "NI" -> partOfDay(timexValue, mod);
      case "BEFORE" -> within(timexValue, untilToday(days, publicationDay));
      case "AFTER" -> within(timexValue, fromToday(days, publicationDay));
      default -> timexValue;
    };
  }

  private static TimexValue partOfDay(TimexValue day, String part) {
    return day.value().length() == 10 ? TimexValue.date(day.value() + "T" + part) : day;
  }

  private static TimexValue within(TimexValue timexValue, TimexInterval days) {
    return timexValue.within(days.from().toString(), days.until().toString());
  }

  private static boolean contains(TimexInterval days, @Nullable LocalDate publicationDay) {
    return publicationDay != null
        && !publicationDay.isBefore(days.from())
        && !publicationDay.isAfter(days.until());
  }

  private static TimexInterval untilToday(TimexInterval days, @Nullable LocalDate publicationDay) {
    return publicationDay != null && contains(days, publicationDay)
        ? new TimexInterval(days.from(), publicationDay)
        : days;
  }

  private static TimexInterval fromToday(TimexInterval days, @Nullable LocalDate publicationDay) {
    return publicationDay != null && contains(days, publicationDay)
        ? new TimexInterval(publicationDay, days.until())
        : days;
  }
}
