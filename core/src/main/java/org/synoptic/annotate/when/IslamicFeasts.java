package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Feasts of the Islamic calendar by the Umm al-Qura calendar of the JDK ({@link HijrahChronology}).
 * Where the moon is sighted, a feast can begin a day earlier or later, so its interval is one day
 * wider on both sides.
 */
final class IslamicFeasts {

  private IslamicFeasts() {}

  /** The first day of a month ("09") or feast ("10-01") in a Gregorian year. */
  static LocalDate firstIn(int year, String feast) {
    int month = Integer.parseInt(feast.substring(0, 2));
    int day = feast.length() > 2 ? Integer.parseInt(feast.substring(3)) : 1;
    LocalDate first = LocalDate.of(year, 1, 1);
    int from = HijrahDate.from(first).get(ChronoField.YEAR);
    LocalDate feastDay = date(from, month, day);
    return feastDay.isBefore(first) ? date(from + 1, month, day) : feastDay;
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
  }

  /** The value of a feast that begins on {@code first}: the day, or the whole month. */
  static TimexValue value(LocalDate first, String feast) {
    LocalDate last =
        feast.length() > 2 ? first : first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    String value = first.equals(last) ? first.toString() : first + "/" + last;
    return TimexValue.date(value)
        .within(first.minusDays(1).toString(), last.plusDays(1).toString());
  }
}
