package org.synoptic.annotate.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a TIMEX3 value. */
record TimexInterval(LocalDate from, LocalDate until) {

  /** The days of a value, or null when the value does not determine them. */
  static @Nullable TimexInterval of(String value) {
    int cut = value.indexOf('/');
    if (cut > 0) {
      TimexInterval first = of(value.substring(0, cut));
      TimexInterval last = of(value.substring(cut + 1));
      return first == null || last == null ? null : new TimexInterval(first.from, last.until);
    }
    int time = value.indexOf('T');
    String day = time < 0 ? value : value.substring(0, time);
    if (day.isEmpty() || !Character.isDigit(day.charAt(0)) || day.contains("X")) {
      return null;
    }
    try {
      return days(day);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable TimexInterval days(String value) {
    return switch (value.length()) {
      case 2 -> years(Integer.parseInt(value) * 100, 100);
      case 3 -> years(Integer.parseInt(value) * 10, 10);
      case 4 -> years(Integer.parseInt(value), 1);
      case 7 -> part(Integer.parseInt(value.substring(0, 4)), value.substring(5));
      case 8 -> week(value, 0, 6);
      case 10 -> {
        LocalDate day = LocalDate.parse(value);
        yield new TimexInterval(day, day);
      }
      case 11 -> week(value, 5, 6);
      default -> null;
    };
  }

  private static TimexInterval years(int first, int count) {
    return new TimexInterval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static TimexInterval months(int year, int first, int count) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new TimexInterval(from, from.plusMonths(count).minusDays(1));
  }

  private static @Nullable TimexInterval part(int year, String part) {
    return switch (part) {
      case "Q1", "Q2", "Q3", "Q4" -> months(year, part.charAt(1) * 3 - '1' * 3 + 1, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      default -> month(YearMonth.of(year, Integer.parseInt(part)));
    };
  }

  private static TimexInterval month(YearMonth month) {
    return new TimexInterval(month.atDay(1), month.atEndOfMonth());
  }

  private static TimexInterval week(String value, int first, int last) {
    int year = Integer.parseInt(value.substring(0, 4));
    int week = Integer.parseInt(value.substring(6, 8));
    LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
    monday = monday.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return new TimexInterval(monday.plusDays(first), monday.plusDays(last));
  }

  private TimexInterval narrowedYear(String mod) {
    return switch (mod) {
      case "START" -> months(from.getYear(), 1, 6);
      case "END" -> months(from.getYear(), 7, 6);
      case "MID" -> months(from.getYear(), 4, 6);
      default -> this;
    };
  }

  /**
   * The part of the interval that "early" (START), "mid" (MID) or "late" (END) leaves: its first,
   * middle or last half.
   */
  TimexInterval narrowed(String mod) {
    if (from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1))) {
      return narrowedYear(mod);
    }
    long days = until.toEpochDay() - from.toEpochDay() + 1;
    return switch (mod) {
      case "START" -> new TimexInterval(from, from.plusDays((days - 1) / 2));
      case "END" -> new TimexInterval(until.minusDays((days - 1) / 2), until);
      case "MID" -> new TimexInterval(from.plusDays(days / 4), until.minusDays(days / 4));
      default -> this;
    };
  }
}
