package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Feasts of the Islamic calendar, by the Umm al-Qura reckoning that the JDK carries. The moon is
 * sighted elsewhere a day earlier or later, so an interval is a day wider on both sides.
 */
final class IslamicFeasts {

  private IslamicFeasts() {}

  /** The first time in a Gregorian year that the month ("09") or day ("10-01") begins. */
  static LocalDate in(int year, String feast) {
    int month = Integer.parseInt(feast.substring(0, 2));
    int day = feast.length() > 2 ? Integer.parseInt(feast.substring(3)) : 1;
    LocalDate first = LocalDate.of(year, 1, 1);
    int from = HijrahDate.from(first).get(ChronoField.YEAR);
    LocalDate found = date(from, month, day);
    return found.isBefore(first) ? date(from + 1, month, day) : found;
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
  }

  /** What a feast that begins on {@code first} comes to: the day, or the whole month. */
  static TimexValue resolved(LocalDate first, String feast) {
    LocalDate last =
        feast.length() > 2 ? first : first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    String value = first.equals(last) ? first.toString() : first + "/" + last;
    return TimexValue.date(value)
        .within(first.minusDays(1).toString(), last.plusDays(1).toString());
  }
}
