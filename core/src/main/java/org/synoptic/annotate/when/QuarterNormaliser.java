package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year, and the quarter that a business report goes on about. */
final class QuarterNormaliser {

  private final RuleMatch match;
  private final ResolutionContext setting;

  QuarterNormaliser(RuleMatch match, ResolutionContext setting) {
    this.match = match;
    this.setting = setting;
  }

  @Nullable TimexValue read() {
    boolean half = match.rule().meaning() == TimexMeaning.HALF;
    String number = match.has("ORD") ? match.value("ORD") : match.value("QUARTERDIGIT");
    number = number == null ? match.rule().argument(0, "1") : number;
    int nth = Integer.parseInt(String.valueOf(number));
    if (nth > (half ? 2 : 4)) {
      return null;
    }
    LocalDate today = setting.today();
    String year = match.value("YEAR");
    String deixis = match.value("DEIXIS");
    if (year == null) {
      year = today == null ? "XXXX" : Integer.toString(year(today, nth, half, deixis));
    }
    return TimexValue.date(year + (half ? "-H" : "-Q") + nth);
  }

  /** Told without a year it is the last one begun, or with "will" the next one to come. */
  private int year(LocalDate today, int nth, boolean half, @Nullable String deixis) {
    if (deixis != null) {
      return today.getYear() + Integer.parseInt(deixis);
    }
    int first = (nth - 1) * (half ? 6 : 3) + 1;
    boolean begun = today.getMonthValue() >= first;
    boolean ahead = !begun && setting.tense().get() == Tense.FUTURE;
    int back = match.has("ORD") ? Integer.parseInt(match.rule().argument(0, "0")) : 0;
    return today.getYear() + back - (begun || ahead || near(today, first) ? 0 : 1);
  }

  private boolean near(LocalDate today, int first) {
    return setting.tense().get() == Tense.NONE && first - today.getMonthValue() <= 2;
  }

  /** "the quarter", "the 1988 quarter", "the latest quarter". */
  @Nullable TimexValue told(boolean led) {
    String quarter = setting.quarter();
    LocalDate today = setting.today();
    if (match.rule().meaning() == TimexMeaning.RECENT) {
      String unit = TimexUnits.of(match);
      if (quarter != null && (unit == null || unit.equals("Q")) && over(quarter, today)) {
        return TimexValue.date(quarter);
      }
      String last = unit == null && quarter != null ? "Q" : unit;
      return today != null && last != null
          ? TimexValue.date(IsoValues.of(IsoValues.plus(today, -1, last), last))
          : null;
    }
    if (quarter == null) {
      return led && today != null && !match.has("YEAR") ? untold(today) : null;
    }
    String year = match.has("YEAR") ? match.value("YEAR") : quarter.substring(0, 4);
    return TimexValue.date(year + quarter.substring(4));
  }

  /** The latest quarter is none that still goes on. */
  private static boolean over(String quarter, @Nullable LocalDate today) {
    TimexInterval days = TimexInterval.of(quarter);
    return days == null || today == null || days.until().isBefore(today);
  }

  /** A report that never says which quarter: the last one over by its value, no days of its own. */
  private static TimexValue untold(LocalDate today) {
    String last = IsoValues.of(IsoValues.plus(today, -1, "Q"), "Q");
    return new TimexValue(TimexValue.date(last).type(), last, null, null, true);
  }
}
