package org.synoptic.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages print them. The result is ISO 8601: a day, or an instant where the time and
 * its UTC offset are given. A date such as 3/4/2017, which may be read in two ways, is read only if
 * the order of day and month is known.
 */
public final class DateParser {

  /**
   * A date in a line.
   *
   * @param start index of its first char
   * @param end index after its last char
   * @param when ISO 8601, a day or an instant
   */
  public record Found(int start, int end, String when) {}

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:[T ]|,? (?:at |um |à |a las |ore |- |· |\\| |/ )?)(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d{1,9})?"
              + " ?([aApP]\\.?[mM]\\.?)? ?(?:(Z)|(?:GMT|UTC)?([+-]\\d\\d?(?::?\\d\\d)?)|GMT|UTC)(?![\\d:])");

  /** UTC offsets that are in use. */
  private static final Pattern OFFSETS = Pattern.compile("[+-](?:0\\d|1[0-4]):[0-5]\\d");

  /** Chars of a line that is read. */
  private static final int LONGEST = 200;

  /** The least chars of a date. */
  private static final int SHORTEST = 6;

  private DateParser() {}

  /** The first date in {@code text} in ISO 8601, or null; one of ambiguous order is not read. */
  public static @Nullable String iso(String text) {
    return iso(text, DayOrder.UNKNOWN);
  }

  /**
   * The first date in {@code text} in ISO 8601, or null. The least ambiguous format is tried first.
   */
  public static @Nullable String iso(String text, DayOrder order) {
    String line = line(text);
    if (line == null) {
      return null;
    }
    boolean hasYear = DateForm.hasYear(line);
    for (DateForm form : DateForm.ALL) {
      List<Found> found = form.canBeIn(line, hasYear) ? found(form, line, order) : List.of();
      if (!found.isEmpty()) {
        return found.get(0).when();
      }
    }
    return null;
  }

  /**
   * All dates in {@code text}, in its order. Their offsets count from the first char that is not
   * blank.
   */
  public static List<Found> all(String text, DayOrder order) {
    String line = line(text);
    List<Found> all = new ArrayList<>();
    if (line != null) {
      boolean hasYear = DateForm.hasYear(line);
      for (DateForm form : DateForm.ALL) {
        for (Found one :
            form.canBeIn(line, hasYear) ? found(form, line, order) : List.<Found>of()) {
          if (all.stream().allMatch(o -> one.end() <= o.start() || one.start() >= o.end())) {
            all.add(one);
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  private static List<Found> found(DateForm form, String line, DayOrder order) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = form.pattern().matcher(line);
    while (matcher.find()) {
      LocalDate day = form.read().day(matcher, order);
      if (day != null) {
        found.add(timed(line, matcher, day));
      }
    }
    return found;
  }

  /** The date, with the time that follows it if that gives its UTC offset. */
  private static Found timed(String line, Matcher date, LocalDate day) {
    Matcher time = TIME.matcher(line).region(date.end(), line.length());
    String instant = time.find() ? instant(day, time) : null;
    return instant == null
        ? new Found(date.start(), date.end(), day.toString())
        : new Found(date.start(), time.end(), instant);
  }

  private static @Nullable String instant(LocalDate day, Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    if (time.group(4) != null) {
      hour = hour % 12 + (Character.toLowerCase(time.group(4).charAt(0)) == 'p' ? 12 : 0);
    }
    String zone = zone(time.group(6));
    if (hour > 23 || minute > 59 || second > 59 || zone == null) {
      return null;
    }
    return String.format(Locale.ROOT, "%sT%02d:%02d:%02d%s", day, hour, minute, second, zone);
  }

  /** The UTC offset as ISO 8601 writes it, or null where there is no such offset. */
  private static @Nullable String zone(@Nullable String offset) {
    if (offset == null) {
      return "Z";
    }
    String digits = offset.substring(1).replace(":", "");
    String hours = digits.length() % 2 == 1 ? "0" + digits : digits;
    String full = hours.length() == 2 ? hours + "00" : hours;
    String zone = offset.charAt(0) + full.substring(0, 2) + ":" + full.substring(2);
    if (zone.endsWith("00:00")) {
      return "Z";
    }
    return OFFSETS.matcher(zone).matches() ? zone : null;
  }

  /**
   * The line with the digits of every script replaced by ASCII digits, char for char; null where it
   * is too short or too long for a date.
   */
  private static @Nullable String line(String text) {
    String line = text.strip();
    if (line.length() > LONGEST || line.length() < SHORTEST) {
      return null;
    }
    StringBuilder ascii = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0x660 && Character.isDigit(c)) {
        ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      } else if (c == '／' || c == '．' || c == '－') {
        ascii.setCharAt(i, (char) (c - '／' + '/'));
      } else if (c == '\u00A0' || c == '\u202F') {
        ascii.setCharAt(i, ' ');
      }
    }
    return ascii.toString();
  }
}
