package org.synoptic.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A format in which pages write a date.
 *
 * @param signs of which each match has one; empty when it needs none
 * @param wholeYear whether each match has four figures in a row
 * @param read makes a day of a match, or null where there is no such day
 */
record DateForm(Pattern pattern, String signs, boolean wholeYear, Read read) {

  /** Makes a day of a match. */
  interface Read {
    @Nullable LocalDate day(Matcher found, DayOrder order);
  }

  private static final int MONTHS = 12;
  private static final int YEAR_FIGURES = 4;

  private static final String YEAR = "((?:19|20)\\d\\d|1[34]\\d\\d|2[45]\\d\\d)(?!\\d)";
  private static final String COMMON_YEAR = "((?:19|20)\\d\\d)";

  /**
   * A month's name, perhaps with the second word of a Levantine one, or a second name after a
   * slash.
   */
  private static final String NAME =
      "(\\p{L}[\\p{L}\\p{M}.]{1,14}(?: (?:الأول|الثاني))?)(?: ?/ ?\\p{L}[\\p{L}\\p{M}]{1,14}(?: (?:الأول|الثاني))?)?";

  private static final DateForm ISO =
      of("(?<!\\d)" + COMMON_YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)", "-", true, numbers(1, 2, 3));
  private static final DateForm COMPACT =
      of(
          "^" + COMMON_YEAR + "(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}.{0,6})?$",
          "",
          true,
          numbers(1, 2, 3));
  private static final DateForm EPOCH =
      of("^(\\d{10})(?:\\d{3})?$", "", true, (found, order) -> epoch(found.group(1)));
  private static final DateForm YEAR_FIRST =
      of(
          "(?<![\\d/.-])((?:19|20|13|14)\\d\\d) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)",
          "-/.",
          true,
          numbers(1, 3, 4));
  private static final DateForm SIGNS =
      of(
          "(?<!\\d)" + COMMON_YEAR + " ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号]",
          "年년",
          true,
          numbers(1, 2, 3));
  private static final DateForm ERA =
      of(
          "(令和|平成)(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日",
          "令平",
          false,
          (found, order) -> Months.day(era(found), found.group(3), found.group(4)));
  private static final DateForm DAY_FIRST =
      of(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\\.?,?(?: of| de| di| d[’'])?[ /|-]{1,3}"
              + NAME
              + ",?(?: de| del| do)?[ ,/|-]{1,3}"
              + YEAR,
          "",
          true,
          (found, order) -> Months.named(found.group(3), found.group(2), found.group(1)));
  private static final DateForm MONTH_FIRST =
      of(
          "(?<![\\p{L}\\p{M}.])" + NAME + " (\\d{1,2})(?:st|nd|rd|th|º)?,? ?,?" + YEAR,
          "",
          true,
          (found, order) -> Months.named(found.group(3), found.group(1), found.group(2)));
  private static final DateForm YEAR_NAMED =
      of(
          "(?<!\\d)" + COMMON_YEAR + "\\.?,?(?: m\\.| gada)?[ -]" + NAME + "[ -](\\d{1,2})(?!\\d)",
          "",
          true,
          (found, order) -> Months.named(found.group(1), found.group(2), found.group(3)));
  private static final DateForm YEAR_DAY_NAMED =
      of(
          "(?<!\\d)" + COMMON_YEAR + "\\. gada (\\d{1,2})\\. " + NAME,
          ".",
          true,
          (found, order) -> Months.named(found.group(1), found.group(3), found.group(2)));
  private static final DateForm COUNTED_MONTH =
      of("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?" + YEAR, "á", true, numbers(3, 2, 1));
  private static final DateForm FIGURES =
      of(
          "(?<![\\d.])(\\d{1,2}) ?([./|-]) ?(\\d{1,2}) ?\\2 ?((?:19|20|25)\\d\\d)(?!\\d)",
          "./|-",
          true,
          DateForm::figures);
  private static final DateForm SHORT_FIGURES =
      of(
          "(?<![\\d.])(\\d\\d)\\.(\\d\\d)\\.([0-3]\\d)(?![\\d.])",
          ".",
          false,
          (found, order) -> Months.day("20" + found.group(3), found.group(2), found.group(1)));

  /** "11 May '18", "11-May-18". */
  private static final DateForm DAY_FIRST_SHORT =
      of(
          "(?<![\\d:])(\\d{1,2})(?:(?:st|nd|rd|th)?\\.? "
              + NAME
              + ",? ['’]|-(\\p{L}{3})-)(\\d\\d)(?![\\d:])",
          "'’-",
          false,
          (found, order) ->
              Months.named(
                  "20" + found.group(4),
                  found.group(2) == null ? found.group(3) : found.group(2),
                  found.group(1)));

  /** "May 11, '18". */
  private static final DateForm MONTH_FIRST_SHORT =
      of(
          "(?<![\\p{L}\\p{M}.])" + NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? ['’](\\d\\d)(?![\\d:])",
          "'’",
          false,
          (found, order) -> Months.named("20" + found.group(3), found.group(1), found.group(2)));

  /** "5/11/18"; not "18/05/11", which may start with the year. */
  private static final DateForm SHORT_SLASHES =
      of(
          "(?<![\\d/.-])(\\d{1,2})(/)(\\d{1,2})/([0-3]\\d)(?![\\d/.-])",
          "/",
          false,
          DateForm::shortFigures);

  /** All formats, in the order in which they are tried: the least ambiguous first. */
  static final List<DateForm> ALL =
      List.of(
          ISO,
          COMPACT,
          EPOCH,
          SIGNS,
          ERA,
          YEAR_FIRST,
          DAY_FIRST,
          MONTH_FIRST,
          YEAR_NAMED,
          YEAR_DAY_NAMED,
          COUNTED_MONTH,
          FIGURES,
          SHORT_FIGURES,
          DAY_FIRST_SHORT,
          MONTH_FIRST_SHORT,
          SHORT_SLASHES);

  private static DateForm of(String pattern, String signs, boolean wholeYear, Read read) {
    return new DateForm(Pattern.compile(pattern), signs, wholeYear, read);
  }

  /**
   * False when the line cannot hold such a date, which is seen much faster than by the pattern.
   *
   * @param hasYear whether the line has four figures in a row
   */
  boolean canBeIn(String line, boolean hasYear) {
    if (wholeYear && !hasYear) {
      return false;
    }
    for (int i = 0; i < signs.length(); i++) {
      if (line.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return signs.isEmpty();
  }

  /** Whether a line has four figures in a row. */
  static boolean hasYear(String line) {
    int figures = 0;
    for (int i = 0; i < line.length() && figures < YEAR_FIGURES; i++) {
      char c = line.charAt(i);
      figures = c >= '0' && c <= '9' ? figures + 1 : 0;
    }
    return figures == YEAR_FIGURES;
  }

  private static Read numbers(int year, int month, int day) {
    return (found, order) -> Months.day(found.group(year), found.group(month), found.group(day));
  }

  private static LocalDate epoch(String seconds) {
    return Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static String era(Matcher found) {
    int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
    return String.valueOf(year + (found.group(1).equals("令和") ? 2018 : 1988));
  }

  private static @Nullable LocalDate shortFigures(Matcher found, DayOrder order) {
    boolean yearFirst =
        Integer.parseInt(found.group(1)) > MONTHS && Integer.parseInt(found.group(4)) <= MONTHS;
    return yearFirst ? null : figures(found, "20" + found.group(4), order);
  }

  private static @Nullable LocalDate figures(Matcher found, DayOrder order) {
    return figures(found, found.group(4), order);
  }

  private static @Nullable LocalDate figures(Matcher found, String year, DayOrder order) {
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(3));
    boolean sure = !found.group(2).matches("[/-]") || first > MONTHS || first == second;
    if (sure || order == DayOrder.DAY_FIRST && second <= MONTHS) {
      return Months.day(year, found.group(3), found.group(1));
    }
    return second > MONTHS || order == DayOrder.MONTH_FIRST
        ? Months.day(year, found.group(1), found.group(3))
        : null;
  }
}
