package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Values of quarters and halves of a year. Business reports mention a quarter once and then say
 * "the quarter".
 */
final class QuarterNormaliser {

  /**
   * Without a tense a quarter or half that begins within this many months is the coming one. Set by
   * hand.
   */
  private static final int NO_TENSE_MONTHS = 2;

  private final RuleMatch match;
  private final ResolutionContext context;

  QuarterNormaliser(RuleMatch match, ResolutionContext context) {
    this.match = match;
    this.context = context;
  }

  /** The value of a numbered quarter or half, or null for a number that does not exist. */
  @Nullable TimexValue read() {
    boolean half = match.rule().meaning() == TimexMeaning.HALF;
    String number = match.has("ORD") ? match.value("ORD") : match.value("QUARTERDIGIT");
    number = number == null ? match.rule().argument(0, "1") : number;
    int nth = Integer.parseInt(String.valueOf(number));
    if (nth > (half ? 2 : 4)) {
      return null;
    }
    LocalDate today = context.publicationDay();
    String year = match.value("YEAR");
    String deixis = match.value("DEIXIS");
    if (year == null) {
      year = today == null ? "XXXX" : Integer.toString(year(today, nth, half, deixis));
    }
    return TimexValue.date(year + (half ? "-H" : "-Q") + nth);
  }

  /**
   * The year where none is given: that of the last such period that has begun, or in the future
   * tense of the next one.
   */
  private int year(LocalDate today, int nth, boolean half, @Nullable String deixis) {
    if (deixis != null) {
      return today.getYear() + Integer.parseInt(deixis);
    }
    int first = (nth - 1) * (half ? 6 : 3) + 1;
    boolean begun = today.getMonthValue() >= first;
    boolean ahead = !begun && context.tense().get() == Tense.FUTURE;
    int back = match.has("ORD") ? Integer.parseInt(match.rule().argument(0, "0")) : 0;
    return today.getYear() + back - (begun || ahead || isComing(today, first) ? 0 : 1);
  }

  private boolean isComing(LocalDate today, int first) {
    return context.tense().get() == Tense.NONE && first - today.getMonthValue() <= NO_TENSE_MONTHS;
  }

  /**
   * The quarter mentioned before: "the quarter", "the 1988 quarter", "the latest quarter".
   *
   * @param led true behind words such as "in", which allow a quarter that was not mentioned
   */
  @Nullable TimexValue mentioned(boolean led) {
    String quarter = context.lastQuarter();
    LocalDate today = context.publicationDay();
    if (match.rule().meaning() == TimexMeaning.RECENT) {
      String unit = TimexUnits.of(match);
      if (quarter != null && (unit == null || unit.equals("Q")) && isOver(quarter, today)) {
        return TimexValue.date(quarter);
      }
      String last = unit == null && quarter != null ? "Q" : unit;
      return today != null && last != null
          ? TimexValue.date(IsoValues.ofDay(IsoValues.plus(today, -1, last), last))
          : null;
    }
    if (quarter == null) {
      return led && today != null && !match.has("YEAR") ? latestByValue(today) : null;
    }
    String year = match.has("YEAR") ? match.value("YEAR") : quarter.substring(0, 4);
    return TimexValue.date(year + quarter.substring(4));
  }

  /** A quarter that still goes on is not "the latest quarter". */
  private static boolean isOver(String quarter, @Nullable LocalDate today) {
    TimexInterval days = TimexInterval.of(quarter);
    return days == null || today == null || days.until().isBefore(today);
  }

  /**
   * In a report that never says which quarter it means: the value of the last quarter that is over,
   * without an interval.
   */
  private static TimexValue latestByValue(LocalDate today) {
    String last = IsoValues.ofDay(IsoValues.plus(today, -1, "Q"), "Q");
    return new TimexValue(TimexValue.date(last).type(), last, null, null, true);
  }
}
