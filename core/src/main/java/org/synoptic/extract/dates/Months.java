package org.synoptic.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.MonthNames;

/**
 * Month names in many languages, after {@code months.tsv}, and the day that a year, month and day
 * make.
 */
public final class Months {

  /** Months of the Solar Hijri calendar have this number added in {@code months.tsv}. */
  private static final int SOLAR_HIJRI = 100;

  /** Years by which the Buddhist era of Thailand is ahead. */
  private static final int BUDDHIST = 543;

  /** The first day of the year 1400 of the Solar Hijri calendar. */
  private static final LocalDate NOWRUZ_1400 = LocalDate.of(2021, 3, 21);

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Pattern CROATIAN = Pattern.compile("(?:hr|bs)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern LISTOPAD =
      Pattern.compile("\\blistopada?\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> NUMBERS = MonthNames.numbers();

  private Months() {}

  /**
   * True for a page in Croatian or Bosnian, where "listopad" is October; in Polish and Czech it is
   * November.
   */
  public static boolean isCroatian(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html != null && CROATIAN.matcher(html.attr("lang")).lookingAt();
  }

  /**
   * The text with "listopad", in Croatian October, replaced by a name that {@code months.tsv} has
   * for October.
   */
  public static String fromCroatian(String text) {
    return LISTOPAD.matcher(text).replaceAll("oktobar");
  }

  /** True when every word in {@code text} is the name of a month. */
  static boolean isOnlyMonths(String text) {
    for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !NUMBERS.containsKey(word)) {
        return false;
      }
    }
    return true;
  }

  /** The day in a month that is named; null where the name is unknown or there is no such day. */
  static @Nullable LocalDate named(String year, String name, String day) {
    // Arabic keyboards write Persian names with their own letters.
    String month = name.toLowerCase(Locale.ROOT);
    if (year.startsWith("1") && year.charAt(1) < '9') {
      month = month.replace('ي', 'ی').replace('ك', 'ک');
    }
    Integer number = NUMBERS.get(month);
    while (number == null && month.endsWith(".")) {
      month = month.substring(0, month.length() - 1);
      number = NUMBERS.get(month);
    }
    return number == null ? null : day(Integer.parseInt(year), number, Integer.parseInt(day));
  }

  static @Nullable LocalDate day(String year, String month, String day) {
    return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /**
   * The day, or null where there is none. The size of the year determines its calendar: Solar
   * Hijri, Buddhist or Gregorian.
   */
  private static @Nullable LocalDate day(int year, int month, int day) {
    boolean iranian = year >= 1300 && year < 1500;
    if (iranian || month > SOLAR_HIJRI) {
      return iranian ? solarHijri(year, month % SOLAR_HIJRI, day) : null;
    }
    int common = year >= 2440 && year < 2600 ? year - BUDDHIST : year;
    try {
      return common < 1900 || common > 2099 ? null : LocalDate.of(common, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /**
   * The Gregorian day of a Solar Hijri date. Exact for the years 1343 to 1502 (1964 to 2123), in
   * which the leap years are those with these remainders modulo 33.
   */
  private static @Nullable LocalDate solarHijri(int year, int month, int day) {
    int length = month <= 6 ? 31 : month < 12 || leap(year) ? 30 : 29;
    if (month < 1 || month > 12 || day < 1 || day > length || year < 1343) {
      return null;
    }
    LocalDate first = NOWRUZ_1400;
    for (int at = 1400; at < year; at++) {
      first = first.plusDays(leap(at) ? 366 : 365);
    }
    for (int at = 1399; at >= year; at--) {
      first = first.minusDays(leap(at) ? 366 : 365);
    }
    int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return first.plusDays(before + day - 1);
  }

  private static boolean leap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
