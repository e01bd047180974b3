package org.synoptic.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Lists;

/**
 * Reads dates as pages print them into ISO 8601: a day, or an instant where the time and its offset
 * are said. A date of figures alone that may be read in two ways is not read.
 */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d))?(?:[.,]\\d{1,9})?"
              + " ?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Pattern LOOSE_ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}.{0,6})?$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(?:\\d{3})?$");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?: of| de)?[ -](\\p{L}{3,12})\\.?,?(?: de| del)?[ -]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?,?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern SHORT_FIGURES =
      Pattern.compile("(?<![\\d.])(\\d\\d)\\.(\\d\\d)\\.([0-3]\\d)(?![\\d.])");

  /** The offsets that there are. */
  private static final String OFFSETS = "Z|[+-](?:0\\d|1[0-4]):[0-5]\\d";

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (String line : Lists.read(Dates.class, "months.tsv")) {
      String[] fields = line.split("\t", -1);
      for (String name : fields[1].split(" ")) {
        months.put(name, Integer.valueOf(fields[0]));
      }
    }
    return months;
  }

  /** True when every word left in {@code text} is the name of a month. */
  static boolean onlyMonths(String text) {
    for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !MONTHS.containsKey(word)) {
        return false;
      }
    }
    return true;
  }

  /** The first date in {@code text}, ISO 8601, or null. */
  static @Nullable String iso(String text) {
    String line = text.strip();
    if (line.length() > 200 || line.length() < 6) {
      return null;
    }
    String iso = isoInstant(line);
    if (iso != null) {
      return iso;
    }
    LocalDate day = day(line);
    return day == null ? null : day.toString();
  }

  private static @Nullable String isoInstant(String line) {
    Matcher found = ISO.matcher(line);
    if (!found.find()) {
      return null;
    }
    LocalDate day = date(found.group(1), found.group(2), found.group(3));
    String offset = found.group(7);
    if (day == null || found.group(4) == null || offset == null) {
      return day == null ? null : day.toString();
    }
    int hour = Integer.parseInt(found.group(4));
    int minute = Integer.parseInt(found.group(5));
    int second = found.group(6) == null ? 0 : Integer.parseInt(found.group(6));
    if (hour > 23 || minute > 59 || second > 59 || !zone(offset).matches(OFFSETS)) {
      return day.toString();
    }
    return String.format(
        Locale.ROOT, "%sT%02d:%02d:%02d%s", day, hour, minute, second, zone(offset));
  }

  private static String zone(String offset) {
    if (offset.length() < 5 || offset.endsWith("00:00") || offset.endsWith("0000")) {
      return "Z";
    }
    return offset.length() == 6 ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
  }

  private static @Nullable LocalDate day(String line) {
    Matcher compact = COMPACT.matcher(line);
    if (compact.find()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher epoch = EPOCH.matcher(line);
    if (epoch.find()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
    Matcher loose = LOOSE_ISO.matcher(line);
    if (loose.find()) {
      return date(loose.group(1), loose.group(2), loose.group(3));
    }
    LocalDate named = named(line);
    return named != null ? named : figures(line);
  }

  private static @Nullable LocalDate named(String line) {
    Matcher dayFirst = DAY_FIRST.matcher(line);
    while (dayFirst.find()) {
      LocalDate day = date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
      if (day != null) {
        return day;
      }
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    while (monthFirst.find()) {
      LocalDate day = date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate figures(String line) {
    Matcher found = FIGURES.matcher(line);
    if (!found.find()) {
      Matcher brief = SHORT_FIGURES.matcher(line);
      return brief.find() ? date("20" + brief.group(3), brief.group(2), brief.group(1)) : null;
    }
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    boolean dayFirst = found.group(2).equals(".") || first > 12 || first == second;
    if (dayFirst) {
      return date(found.group(4), found.group(3), found.group(1));
    }
    return second > 12 ? date(found.group(4), found.group(1), found.group(3)) : null;
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0));
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
