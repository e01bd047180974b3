package org.synoptic.publish;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.TimelineEntry;

/** Shows dates of ISO 8601 and TIMEX3 in English. */
final class ReadableDates {

  /** TIMEX3's codes of the seasons. */
  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

  /** TIMEX3's codes of the parts of the day. */
  private static final Map<String, String> DAYTIMES =
      Map.of(
          "TMO",
          "morning",
          "TMI",
          "midday",
          "TAF",
          "afternoon",
          "TEV",
          "evening",
          "TNI",
          "night",
          "TDT",
          "daytime");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d).{0,24})?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern DAYTIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T[A-Z]{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** A shortened month has this many letters: "Feb". */
  private static final int SHORT_MONTH_LETTERS = 3;

  private ReadableDates() {}

  /**
   * Shows an ISO 8601 day or instant: "13 May 2031" or "13 May 2031, 07:40". Any other text is
   * returned unchanged.
   */
  static String dayAndTime(String iso) {
    Matcher day = DAY.matcher(iso);
    if (!day.matches()) {
      return iso;
    }
    String clock = day.group(4) == null ? "" : ", " + day.group(4);
    return Integer.parseInt(day.group(3)) + " " + month(day.group(2)) + " " + day.group(1) + clock;
  }

  /** Shows the time of a timeline entry, as precisely as it is known. */
  static String of(TimelineEntry entry) {
    String from = entry.from();
    String until = entry.until();
    if (from == null && until == null) {
      return "not dated";
    }
    String words = inWords(entry.when());
    if (!words.isEmpty()) {
      return words;
    }
    if (from == null) {
      return "until " + dayAndTime(String.valueOf(until));
    }
    if (until == null) {
      return "from " + dayAndTime(from);
    }
    return from.equals(until) ? dayAndTime(from) : range(from, until);
  }

  /** Shows a range of days: "1–5 March 2017", "27 Feb – 5 Mar 2017". */
  private static String range(String from, String until) {
    Matcher first = DAY.matcher(from);
    Matcher last = DAY.matcher(until);
    boolean days = first.matches() && last.matches() && first.group(4) == null;
    if (!days || last.group(4) != null) {
      return dayAndTime(from) + " – " + dayAndTime(until);
    }
    boolean year = first.group(1).equals(last.group(1));
    if (year && first.group(2).equals(last.group(2))) {
      return Integer.parseInt(first.group(3)) + "–" + dayAndTime(until);
    }
    return shortDay(first, !year) + " – " + shortDay(last, true);
  }

  /** Shows an ISO 8601 day as "4 Mar 2017"; any other text is returned unchanged. */
  private static String shortDay(String iso) {
    Matcher day = DAY.matcher(iso);
    return day.matches() ? shortDay(day, true) : iso;
  }

  private static String shortDay(Matcher day, boolean year) {
    String name = month(day.group(2));
    String month =
        name.length() > SHORT_MONTH_LETTERS ? name.substring(0, SHORT_MONTH_LETTERS) : name;
    return Integer.parseInt(day.group(3)) + " " + month + (year ? " " + day.group(1) : "");
  }

  /** Shows a TIMEX3 value: "March 2017", "spring 2017"; empty if the value has no short name. */
  static String inWords(String value) {
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return month(month.group(2)) + " " + month.group(1);
    }
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      return SEASONS.get(season.group(2)) + " " + season.group(1);
    }
    Matcher daytime = DAYTIME.matcher(value);
    if (daytime.matches() && DAYTIMES.containsKey(daytime.group(2))) {
      return shortDay(daytime.group(1)) + ", " + DAYTIMES.get(daytime.group(2));
    }
    if (YEAR.matcher(value).matches()) {
      return value;
    }
    return DAY.matcher(value).matches() ? dayAndTime(value) : "";
  }

  private static String month(String number) {
    int month = Integer.parseInt(number);
    boolean exists = month >= 1 && month <= Month.values().length;
    return exists ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : number;
  }
}
