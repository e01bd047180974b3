package org.synoptic.annotate.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in digits: 2017-03-04, 4/3/2017, 4.3.2017. Where the order of day and month cannot
 * be decided, the value holds both dates, the earlier first, divided by "|".
 */
final class NumericDate {

  /** Years that digits can mean. Set by hand. */
  static final int MIN_YEAR = 1400;

  static final int MAX_YEAR = 2199;

  private final TimexTokens tokens;
  private final DateOrder order;

  NumericDate(TimexTokens tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The date that begins at token {@code i}, or null. */
  @Nullable ClassMatch dateAt(int i) {
    if (!tokens.token(i).numeric() || (tokens.glued(i) && !"([\"“".contains(tokens.lower(i - 1)))) {
      return null;
    }
    String[] parts = tokens.token(i).text().split("\\.", -1);
    if (parts.length == 3 && parts[0].length() == 4 && parts[1].length() == 2) {
      return read(parts[0], parts[1], parts[2], i + 1);
    }
    boolean year = parts.length == 3 && (parts[2].length() == 4 || order == DateOrder.DAY_FIRST);
    if (year && parts[2].length() >= 2) {
      return dotted(parts, i + 1);
    }
    String mark = tokens.lower(i + 1);
    boolean complete = (mark.equals("-") || mark.equals("/")) && tokens.lower(i + 3).equals(mark);
    for (int k = 1; k < 5; k++) {
      complete &= tokens.glued(i + k);
    }
    boolean continued =
        tokens.glued(i + 5)
            && (tokens.lower(i + 5).equals(mark) || tokens.token(i + 5).alphabetic());
    return complete && !continued
        ? read(tokens.lower(i), tokens.lower(i + 2), tokens.lower(i + 4), i + 5)
        : null;
  }

  /** "3.5.2016": dates divided by dots have the day first. */
  private static @Nullable ClassMatch dotted(String[] parts, int to) {
    int year = TimexAmounts.wholeNumber(parts[2]);
    int century = parts[2].length() == 2 ? 2000 : 0;
    int day = TimexAmounts.wholeNumber(parts[0]);
    int month = TimexAmounts.wholeNumber(parts[1]);
    boolean complete = century == 0 || (parts[0].length() == 2 && parts[1].length() == 2);
    boolean digits = complete && year >= 0 && day >= 0 && month >= 0;
    return digits ? date(century + year, month, day, to) : null;
  }

  private @Nullable ClassMatch read(String first, String second, String third, int to) {
    int a = TimexAmounts.wholeNumber(first);
    int b = TimexAmounts.wholeNumber(second);
    int c = TimexAmounts.wholeNumber(third);
    if (a < 0 || b < 0 || c < 0) {
      return null;
    }
    if (first.length() == 4) {
      return third.length() <= 2 ? date(a, b, c, to) : null;
    }
    boolean year = third.length() == 4 || (third.length() == 2 && first.length() <= 2);
    return year ? ordered(a, b, third.length() == 4 ? c : 2000 + c, to) : null;
  }

  private @Nullable ClassMatch ordered(int a, int b, int year, int to) {
    if (a > 12 || a == b || (order == DateOrder.DAY_FIRST && b <= 12)) {
      return date(year, b, a, to);
    }
    if (b > 12 || order == DateOrder.MONTH_FIRST) {
      return date(year, a, b, to);
    }
    ClassMatch one = date(year, a, b, to);
    ClassMatch other = date(year, b, a, to);
    if (one == null || other == null) {
      return null;
    }
    boolean first = one.value().compareTo(other.value()) < 0;
    String from = first ? one.value() : other.value();
    return new ClassMatch("NUMERIC", from + "|" + (first ? other : one).value(), to);
  }

  private static @Nullable ClassMatch date(int year, int month, int day, int to) {
    try {
      boolean inRange = year >= MIN_YEAR && year <= MAX_YEAR;
      return inRange
          ? new ClassMatch("NUMERIC", LocalDate.of(year, month, day).toString(), to)
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
