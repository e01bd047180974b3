package org.synoptic.annotate.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values of calendar units (ISO 8601 with X for unknown parts). Units are those of {@code
 * words.txt}: Y, M, Q, W, 2W, WE (weekend), D, 10Y, 100Y, H, TM (minute), S.
 */
final class IsoValues {

  private IsoValues() {}

  /** The week, month, year or other unit that contains the day. */
  static String ofDay(LocalDate day, String unit) {
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

  /** The value of a unit at an unknown time: "XXXX-XX" for a month. */
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

  /**
   * The day moved by an amount of units; hours count as whole days, minutes and seconds as none.
   */
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

  /**
   * The value shifted by whole units, in the unit's precision; null when the value is less precise
   * than the unit.
   */
  static @Nullable String shifted(String value, int amount, String unit) {
    TimexInterval days = TimexInterval.of(value);
    if (days == null || days.until().toEpochDay() - days.from().toEpochDay() > maxDays(unit)) {
      return null;
    }
    return ofDay(plus(days.from(), amount, unit), unit);
  }

  /** Most days that a value of this unit's precision spans. */
  private static long maxDays(String unit) {
    LocalDate from = LocalDate.of(2000, 1, 1);
    return ChronoUnit.DAYS.between(from, plus(from, 1, unit)) + (unit.equals("W") ? 0 : 1);
  }

  /** Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876). */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int day = h + l - 7 * m + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /**
   * The day of a holiday in a year.
   *
   * @param rule a HOLIDAY value of {@code words.txt}: "EASTER+1", "HIJRA10-01", "12-25", "05-1--1"
   *     (last Monday of May), "11-1-1+1" (the day after the first Monday of November)
   */
  static LocalDate holiday(String rule, int year) {
    if (rule.startsWith("EASTER")) {
      return easterSunday(year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("HIJRA")) {
      return IslamicFeasts.firstIn(year, rule.substring(5));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    DayOfWeek weekday = DayOfWeek.of(rule.charAt(3) - '0');
    String[] parts = rule.substring(5).split("\\+", 2);
    int nth = Integer.parseInt(parts[0]);
    int later = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    LocalDate edge = LocalDate.of(year, month, 1).plusMonths(nth < 0 ? 1 : 0);
    int ahead = (weekday.getValue() - edge.getDayOfWeek().getValue() + 7) % 7;
    return edge.plusDays(ahead + later).plusWeeks(nth < 0 ? nth : nth - 1);
  }
}
