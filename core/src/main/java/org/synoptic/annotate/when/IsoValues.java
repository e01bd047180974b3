package org.synoptic.annotate.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of days, seen as wide as a unit of {@code words.txt}. */
final class IsoValues {

  private IsoValues() {}

  /** The week, month, year ... that the day lies in. */
  static String of(LocalDate day, String unit) {
    return switch (unit) {
      case "Y" -> year(day.getYear());
      case "M" -> day.toString().substring(0, 7);
      case "Q" -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case "W", "2W" -> week(day);
      case "WE" -> week(day) + "-WE";
      case "10Y" -> year(day.getYear()).substring(0, 3);
      case "100Y" -> year(day.getYear()).substring(0, 2);
      default -> day.toString();
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** What stands for a unit of an unknown time. */
  static String unknown(String unit) {
    return switch (unit) {
      case "Y" -> "XXXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "W", "2W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "10Y" -> "XXX";
      case "100Y" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  static LocalDate plus(LocalDate day, int amount, String unit) {
    return switch (unit) {
      case "Y" -> day.plusYears(amount);
      case "M" -> day.plusMonths(amount);
      case "Q" -> day.plusMonths(3L * amount);
      case "W", "WE" -> day.plusWeeks(amount);
      case "2W" -> day.plusWeeks(2L * amount);
      case "10Y" -> day.plusYears(10L * amount);
      case "100Y" -> day.plusYears(100L * amount);
      case "1000Y" -> day.plusYears(1000L * amount);
      case "H" -> day.plusDays(amount / 24);
      case "TM", "S" -> day;
      default -> day.plusDays(amount);
    };
  }

  /** The value moved by whole units, as wide as the unit; null when it is wider than the unit. */
  static @Nullable String moved(String value, int amount, String unit) {
    TimexInterval days = TimexInterval.of(value);
    if (days == null || days.until().toEpochDay() - days.from().toEpochDay() > width(unit)) {
      return null;
    }
    return of(plus(days.from(), amount, unit), unit);
  }

  private static long width(String unit) {
    LocalDate from = LocalDate.of(2000, 1, 1);
    return ChronoUnit.DAYS.between(from, plus(from, 1, unit)) + (unit.equals("W") ? 0 : 1);
  }

  /** Easter Sunday, by the anonymous Gregorian computus. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** The day of a HOLIDAY of {@code words.txt} in a year. */
  static LocalDate holiday(String rule, int year) {
    if (rule.startsWith("EASTER")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("HIJRA")) {
      return IslamicFeasts.in(year, rule.substring(5));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    DayOfWeek weekday = DayOfWeek.of(rule.charAt(3) - '0');
    int nth = Integer.parseInt(rule.substring(5));
    LocalDate edge = LocalDate.of(year, month, 1).plusMonths(nth < 0 ? 1 : 0);
    int ahead = (weekday.getValue() - edge.getDayOfWeek().getValue() + 7) % 7;
    return edge.plusDays(ahead).plusWeeks(nth < 0 ? nth : nth - 1);
  }
}
