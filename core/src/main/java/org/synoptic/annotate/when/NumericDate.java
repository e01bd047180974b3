package org.synoptic.annotate.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in digits: 2017-03-04, 4/3/2017, 4.3.2017. Where the order of day and month cannot
 * be told, the value is the year's with both X.
 */
final class NumericDate {

  private final TokenClasses shapes;
  private final DateOrder order;

  NumericDate(TokenClasses shapes, DateOrder order) {
    this.shapes = shapes;
    this.order = order;
  }

  @Nullable ClassMatch at(int i) {
    if (!shapes.word(i).numeric() || (shapes.glued(i) && !"([\"“".contains(shapes.lower(i - 1)))) {
      return null;
    }
    String[] points = shapes.word(i).text().split("\\.", -1);
    boolean year = points.length == 3 && (points[2].length() == 4 || order == DateOrder.DAY_FIRST);
    if (year && points[2].length() >= 2) {
      return pointed(points, i + 1);
    }
    String mark = shapes.lower(i + 1);
    boolean whole = (mark.equals("-") || mark.equals("/")) && shapes.lower(i + 3).equals(mark);
    for (int k = 1; k < 5; k++) {
      whole &= shapes.glued(i + k);
    }
    boolean more =
        shapes.glued(i + 5)
            && (shapes.lower(i + 5).equals(mark) || shapes.word(i + 5).alphabetic());
    return whole && !more
        ? read(shapes.lower(i), shapes.lower(i + 2), shapes.lower(i + 4), i + 5)
        : null;
  }

  /** "3.5.2016": wherever points divide a date, the day comes first. */
  private static @Nullable ClassMatch pointed(String[] points, int to) {
    int year = TimexAmounts.whole(points[2]);
    int century = points[2].length() == 2 ? 2000 : 0;
    int day = TimexAmounts.whole(points[0]);
    int month = TimexAmounts.whole(points[1]);
    boolean whole = century == 0 || (points[0].length() == 2 && points[1].length() == 2);
    boolean digits = whole && year >= 0 && day >= 0 && month >= 0;
    return digits ? date(century + year, month, day, to) : null;
  }

  private @Nullable ClassMatch read(String first, String second, String third, int to) {
    int a = TimexAmounts.whole(first);
    int b = TimexAmounts.whole(second);
    int c = TimexAmounts.whole(third);
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
      boolean near = year >= 1400 && year < 2200;
      return near ? new ClassMatch("NUMERIC", LocalDate.of(year, month, day).toString(), to) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
