package org.synoptic.gather.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.MonthNames;
import org.synoptic.lexicon.WordList;

/**
 * Reads dates as feeds, archives and news agencies write them: RFC 822, ISO 8601, and common
 * deviations from both. The result is ISO 8601: an instant in the offset that was written, or a day
 * where the text has no time or no known time zone.
 */
public final class DateStamps {

  private static final String TIME =
      "(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d{1,9})?\\s{0,3}((?i:GMT|UTC|UT)?\\s{0,2}[+-]\\d{1,2}(?::?\\d\\d)?|[A-Za-z]{1,5})?";
  private static final Pattern ISO =
      Pattern.compile("^(\\d{4})[-/]?(\\d\\d)[-/]?(\\d\\d)(?:(?:T|\\s{1,3})" + TIME + ")?.{0,20}$");
  private static final Pattern RFC_822 =
      Pattern.compile(
          "^(?:\\p{L}{2,12}\\.?(?:,\\s{0,3}|\\s{1,3}))?(\\d{1,2})\\.?[\\s-]{1,3}(\\p{L}{3,12})\\.?,?[\\s-]{1,3}(\\d{4}|\\d\\d)"
              + "(?:,?\\s{1,3}"
              + TIME
              + ")?.{0,20}$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "^(?:\\p{L}{2,12}\\.?(?:,\\s{0,3}|\\s{1,3}))?(\\p{L}{3,12})\\.?\\s{1,3}(\\d{1,2}),?\\s{1,3}(\\d{4})"
              + "(?:,?\\s{1,3}"
              + TIME
              + ")?.{0,20}$");

  /** A UTC offset, bare or after the name of the zone that it counts from: "GMT+7", "UTC-0300". */
  private static final Pattern OFFSET =
      Pattern.compile("(?:[A-Za-z]{2,3})?\\s{0,2}([+-])(\\d{1,2})(?::?(\\d\\d))?");

  /**
   * Numbers of months by the first three letters of their names in the languages that feeds are
   * written in.
   */
  private static final Map<String, Integer> MONTHS = MonthNames.ofStamps();

  private static final WordList ZONES_LIST =
      WordList.of(DateStamps.class, "zones.tsv")
          .columns(Column.value("zone"), Column.value("offset"));

  private static final Map<String, String> ZONES = ZONES_LIST.pairs();

  private static final int MAX_CHARS = 80;

  private DateStamps() {}

  /** {@code text} as ISO 8601, or null when it is not a date that is read here. */
  public static @Nullable String iso(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > MAX_CHARS) {
      return null;
    }
    String line = text.strip();
    Matcher iso = ISO.matcher(line);
    if (iso.matches()) {
      return format(iso.group(1), number(iso.group(2)), iso.group(3), iso);
    }
    Matcher rfc822 = RFC_822.matcher(line);
    if (rfc822.matches()) {
      return format(rfc822.group(3), month(rfc822.group(2)), rfc822.group(1), rfc822);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.matches()
        ? format(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2), monthFirst)
        : null;
  }

  private static @Nullable String format(String year, int month, String day, Matcher time) {
    try {
      int full = year.length() == 2 ? century(number(year)) : number(year);
      LocalDate date = LocalDate.of(full, month, number(day));
      String offset = time.group(4) == null ? null : offset(time.group(7));
      if (offset == null) {
        return date.toString();
      }
      int seconds = time.group(6) == null ? 0 : Math.min(59, number(time.group(6)));
      LocalTime clock = LocalTime.of(number(time.group(4)), number(time.group(5)), seconds);
      return date + "T" + clock.toString().concat(seconds == 0 ? ":00" : "") + offset;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static int century(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("juin")) {
      return 6;
    }
    if (lower.startsWith("juil")) {
      return 7;
    }
    return MONTHS.getOrDefault(lower.substring(0, 3), 0);
  }

  private static @Nullable String offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    Matcher numeric = OFFSET.matcher(zone);
    if (!numeric.matches()) {
      return ZONES.get(zone.toUpperCase(Locale.ROOT));
    }
    String minutes = numeric.group(3) == null ? "00" : numeric.group(3);
    int hours = number(numeric.group(2));
    boolean valid = hours <= 14 && number(minutes) <= 59;
    boolean utc = hours == 0 && minutes.equals("00");
    String full = "%s%02d:%s".formatted(numeric.group(1), hours, minutes);
    return utc ? "Z" : valid ? full : null;
  }
}
