package org.synoptic.publish;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.TimelineEntry;

/** Dates for people, in English, from ISO 8601 and TIMEX3. */
final class ReadableDates {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");
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

  /** Letters of a month's name where it is cut short. */
  private static final int SHORT = 3;

  private ReadableDates() {}

  /** "13 May 2031" or "13 May 2031, 07:40"; what is no ISO day comes back as it is. */
  static String moment(String iso) {
    Matcher day = DAY.matcher(iso);
    if (!day.matches()) {
      return iso;
    }
    String clock = day.group(4) == null ? "" : ", " + day.group(4);
    return Integer.parseInt(day.group(3)) + " " + month(day.group(2)) + " " + day.group(1) + clock;
  }

  /** When something happened, as exactly as is known and no more. */
  static String of(TimelineEntry moment) {
    String from = moment.from();
    String until = moment.until();
    if (from == null && until == null) {
      return "not dated";
    }
    String named = named(moment.when());
    if (!named.isEmpty()) {
      return named;
    }
    if (from == null) {
      return "until " + moment(String.valueOf(until));
    }
    if (until == null) {
      return "from " + moment(from);
    }
    return from.equals(until) ? moment(from) : range(from, until);
  }

  /** "1–5 March 2017" or "27 Feb 2017 – 5 Mar 2017", what both ends share once. */
  private static String range(String from, String until) {
    Matcher first = DAY.matcher(from);
    Matcher last = DAY.matcher(until);
    boolean days = first.matches() && last.matches() && first.group(4) == null;
    if (!days || last.group(4) != null) {
      return moment(from) + " – " + moment(until);
    }
    boolean year = first.group(1).equals(last.group(1));
    if (year && first.group(2).equals(last.group(2))) {
      return Integer.parseInt(first.group(3)) + "–" + moment(until);
    }
    return brief(first, !year) + " – " + brief(last, true);
  }

  /** "4 Mar 2017". */
  private static String cut(String iso) {
    Matcher day = DAY.matcher(iso);
    return day.matches() ? brief(day, true) : iso;
  }

  private static String brief(Matcher day, boolean year) {
    String name = month(day.group(2));
    String month = name.length() > SHORT ? name.substring(0, SHORT) : name;
    return Integer.parseInt(day.group(3)) + " " + month + (year ? " " + day.group(1) : "");
  }

  /** The TIMEX3 value in words; empty where it has no short name. */
  static String named(String value) {
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
      return cut(daytime.group(1)) + ", " + DAYTIMES.get(daytime.group(2));
    }
    if (YEAR.matcher(value).matches()) {
      return value;
    }
    return DAY.matcher(value).matches() ? moment(value) : "";
  }

  private static String month(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= MONTHS.length ? MONTHS[month - 1] : number;
  }
}
