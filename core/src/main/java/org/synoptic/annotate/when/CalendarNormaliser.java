package org.synoptic.annotate.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values of days, weekdays, months, seasons and larger units. A missing year or month is chosen by
 * deixis ("last", "next") or by the tense of the clause.
 */
final class CalendarNormaliser {

  /**
   * A date on the side of the publication day that the tense contradicts is chosen only within this
   * many days. Tuned on TimeBank. After a change to any of these four numbers run the quality bench
   * of TempEval-3.
   */
  private static final int AGAINST_TENSE_DAYS = 45;

  /** Without a tense the next occurrence is chosen within this many days. Tuned on TimeBank. */
  private static final int NO_TENSE_DAYS = 60;

  /**
   * Without a tense the next occurrence of a month is chosen within this many months. Chosen on
   * news articles; TimeBank shows no difference between this and 0.
   */
  private static final int NO_TENSE_MONTHS = 3;

  /**
   * In the future tense a month is the next one only within this many months: "will … in April",
   * written in May, is not about next April. Set by hand.
   */
  private static final int FUTURE_MONTHS = 10;

  /**
   * Behind a word of a deadline ("by May") the next occurrence is chosen within this many months.
   * Set by hand.
   */
  private static final int DEADLINE_MONTHS = 6;

  private final RuleMatch match;
  private final ResolutionContext context;
  private final @Nullable Integer deixis;
  private final @Nullable String unit;

  CalendarNormaliser(RuleMatch match, ResolutionContext context) {
    this.match = match;
    this.context = context;
    String word = match.value("DEIXIS");
    deixis = word != null ? Integer.valueOf(word) : argument(match);
    unit = match.has("UNIT") ? match.value("UNIT") : match.rule().unit();
  }

  private static @Nullable Integer argument(RuleMatch match) {
    String value = match.rule().argument(0, "");
    return value.isEmpty() ? null : Integer.valueOf(value);
  }

  /** The TIMEX3 value, or null when there is no such day. */
  @Nullable String value() {
    try {
      String value = calendarValue();
      String part = match.value("PART");
      return value == null || part == null ? value : value + "T" + part;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String calendarValue() {
    String month = match.value("MONTH") != null ? match.value("MONTH") : match.value("MON");
    if (match.has("HOLIDAY")) {
      String rule = String.valueOf(match.value("HOLIDAY"));
      return nearestYearly(y -> IsoValues.holiday(rule, y), rule.length() == 5 ? rule : "XX-XX");
    }
    if (match.rule().meaning() == TimexMeaning.NTH) {
      return nth(String.valueOf(month));
    }
    if (month != null) {
      return month(Integer.parseInt(month), month);
    }
    String weekdayPart = match.value("WEEKDAYPART");
    if (weekdayPart != null) {
      String day = weekday(weekdayPart.charAt(0) - '0');
      return day == null ? null : day + "T" + weekdayPart.substring(1);
    }
    if (match.has("SEASON")) {
      return season(String.valueOf(match.value("SEASON")));
    }
    if (match.has("WEEKDAY")) {
      return weekday(Integer.parseInt(String.valueOf(match.value("WEEKDAY"))));
    }
    return wholeUnit();
  }

  /** "The first Monday in May". */
  private @Nullable String nth(String month) {
    String ordinal = match.has("ORD") ? match.value("ORD") : match.rule().argument(1, "1");
    int nth = Integer.parseInt(String.valueOf(ordinal));
    String rule = month + "-" + match.value("WEEKDAY") + "-" + nth;
    return nth > 4 ? null : nearestYearly(y -> IsoValues.holiday(rule, y), month + "-XX");
  }

  private @Nullable String wholeUnit() {
    if (match.has("YEAR")) {
      return match.value("YEAR");
    }
    if (match.has("DECADE")) {
      return match.value("DECADE");
    }
    if (match.has("CENT")) {
      return Integer.toString(Integer.parseInt(String.valueOf(match.value("CENT"))) - 1);
    }
    if (unit == null || deixis == null) {
      return null;
    }
    LocalDate publicationDay = context.publicationDay();
    return publicationDay == null
        ? IsoValues.unknown(unit)
        : IsoValues.ofDay(
            IsoValues.plus(publicationDay, deixis == 0 ? thisUnit(publicationDay) : deixis, unit),
            unit);
  }

  /**
   * "This weekend" with a past verb, written before the weekend, is the last one; "this week" with
   * another verb, written on a Sunday, is the next one.
   */
  private int thisUnit(LocalDate publicationDay) {
    int day = publicationDay.getDayOfWeek().getValue();
    if ("WE".equals(unit) && day < DayOfWeek.FRIDAY.getValue()) {
      return context.tense().get() == Tense.PAST ? -1 : 0;
    }
    boolean sunday = "W".equals(unit) && day == DayOfWeek.SUNDAY.getValue();
    return sunday && context.tense().get() == Tense.FUTURE ? 1 : 0;
  }

  /**
   * The year of the expression, which at a range may stand only at the end: "28 May to 2 June
   * 2016".
   */
  private @Nullable Integer year() {
    String named = match.value("YEAR");
    if (named != null) {
      return Integer.valueOf(named);
    }
    String monthsAhead = context.rangeEndYear();
    if (monthsAhead != null && deixis == null) {
      return Integer.valueOf(monthsAhead);
    }
    LocalDate publicationDay = context.publicationDay();
    boolean thisUnit = deixis != null && "Y".equals(unit);
    return thisUnit && publicationDay != null && deixis != null
        ? Integer.valueOf(publicationDay.getYear() + deixis)
        : null;
  }

  private @Nullable String month(int month, String name) {
    String day = match.value("DAY");
    if (day != null) {
      int number = Integer.parseInt(day);
      LocalDate.of(2000, month, number);
      return nearestYearly(
          y -> dayInYear(y, month, number), name + "-" + (number < 10 ? "0" : "") + number);
    }
    Integer year = year();
    if (year != null) {
      return year + "-" + name;
    }
    LocalDate publicationDay = context.publicationDay();
    if (publicationDay == null) {
      return "XXXX-" + name;
    }
    String range = context.rangeStart();
    if (range != null && deixis == null) {
      int later = (month - Integer.parseInt(range.substring(5, 7)) + 12) % 12;
      return IsoValues.shifted(range, later, "M");
    }
    int monthsAhead = (month - publicationDay.getMonthValue() + 12) % 12;
    return IsoValues.ofDay(
        publicationDay.plusMonths(
            monthOffset(monthsAhead, publicationDay.getMonthValue() == month)),
        "M");
  }

  private static LocalDate dayInYear(int year, int month, int day) {
    boolean leap = month == 2 && day == 29 && !Year.isLeap(year);
    return leap ? LocalDate.of(year, 2, 28) : LocalDate.of(year, month, day);
  }

  /**
   * Months from the month of publication to the one that is meant, by deixis or tense.
   *
   * @param monthsAhead months to its next occurrence, 0 to 11
   */
  private int monthOffset(int monthsAhead, boolean same) {
    if (deixis != null) {
      return deixis < 0
          ? (same ? -12 : monthsAhead - 12)
          : deixis > 0 ? (same ? 12 : monthsAhead) : inThisYear(monthsAhead);
    }
    Tense tense = context.tense().get();
    boolean soon = tense == Tense.NONE && monthsAhead <= NO_TENSE_MONTHS;
    boolean near = context.deadline() && monthsAhead <= DEADLINE_MONTHS;
    boolean future = tense == Tense.FUTURE && monthsAhead <= FUTURE_MONTHS;
    return same || soon || near || future ? monthsAhead : monthsAhead - 12;
  }

  /** "this September": the month in the calendar year of publication. */
  private int inThisYear(int monthsAhead) {
    LocalDate publicationDay = context.publicationDay();
    return publicationDay != null && publicationDay.getMonthValue() + monthsAhead > 12
        ? monthsAhead - 12
        : monthsAhead;
  }

  private @Nullable String season(String season) {
    Integer year = year();
    LocalDate publicationDay = context.publicationDay();
    if (year != null || publicationDay == null) {
      return (year == null ? "XXXX" : year.toString()) + "-" + season;
    }
    int thisYear = publicationDay.getYear();
    TimexInterval days = Seasons.of(thisYear + "-" + season, context.southern());
    boolean begun = days != null && !publicationDay.isBefore(days.from());
    boolean over = days != null && publicationDay.isAfter(days.until());
    if (season.equals(context.southern() ? "SU" : "WI") && publicationDay.getMonthValue() < 3) {
      return thisYear - 1 - (deixis != null && deixis < 0 ? 1 : 0) + "-" + season;
    }
    int move =
        deixis == null
            ? (begun || context.tense().get() == Tense.FUTURE ? 0 : -1)
            : deixis < 0 ? (over ? 0 : -1) : deixis > 0 ? (begun ? 1 : 0) : 0;
    return thisYear + move + "-" + season;
  }

  private @Nullable String weekday(int weekday) {
    LocalDate publicationDay = context.publicationDay();
    if (publicationDay == null) {
      return "XXXX-WXX-" + weekday;
    }
    if (match.has("ORDINAL")) {
      return weekdayOfMonth(
          publicationDay, weekday, Integer.parseInt(String.valueOf(match.value("ORDINAL"))));
    }
    int monthsAhead = (weekday - publicationDay.getDayOfWeek().getValue() + 7) % 7;
    boolean weeks = "W".equals(unit) || match.rule().argument(1, "").equals("W");
    if (weeks && deixis != null) {
      return publicationDay
          .plusWeeks(deixis)
          .plusDays(weekday - publicationDay.getDayOfWeek().getValue())
          .toString();
    }
    return publicationDay.plusDays(weekdayOffset(monthsAhead)).toString();
  }

  private int weekdayOffset(int monthsAhead) {
    if (deixis == null || deixis == 0) {
      boolean past = deixis == null || context.tense().get() == Tense.PAST;
      boolean future = context.tense().get() == Tense.FUTURE;
      return monthsAhead == 0 || future || !past ? monthsAhead : monthsAhead - 7;
    }
    return deixis < 0 ? monthsAhead - 7 : monthsAhead == 0 ? 7 : monthsAhead;
  }

  /** "Monday the 6th": in the nearest month in which the day is that weekday. */
  private static @Nullable String weekdayOfMonth(LocalDate publicationDay, int weekday, int day) {
    for (int k = 0; k < 12; k++) {
      for (int month : new int[] {k, -k}) {
        LocalDate first = publicationDay.withDayOfMonth(1).plusMonths(month);
        boolean exists = day <= first.lengthOfMonth();
        if (exists && first.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
          return first.withDayOfMonth(day).toString();
        }
      }
    }
    return null;
  }

  /**
   * A day that occurs once a year: in the year of the expression, or in the one that deixis and
   * tense select.
   */
  private @Nullable String nearestYearly(IntFunction<LocalDate> days, String unknown) {
    Integer year = year();
    if (year != null) {
      return days.apply(year).toString();
    }
    LocalDate publicationDay = context.publicationDay();
    if (publicationDay == null) {
      return "XXXX-" + unknown;
    }
    int thisYear = publicationDay.getYear();
    LocalDate lastOccurrence =
        days.apply(thisYear).isAfter(publicationDay)
            ? days.apply(thisYear - 1)
            : days.apply(thisYear);
    LocalDate nextOccurrence =
        days.apply(thisYear).isBefore(publicationDay)
            ? days.apply(thisYear + 1)
            : days.apply(thisYear);
    if (deixis != null && deixis != 0) {
      LocalDate last =
          lastOccurrence.equals(publicationDay) ? days.apply(thisYear - 1) : lastOccurrence;
      return (deixis < 0
              ? last
              : nextOccurrence.equals(publicationDay) ? days.apply(thisYear + 1) : nextOccurrence)
          .toString();
    }
    long past = publicationDay.toEpochDay() - lastOccurrence.toEpochDay();
    long monthsAhead = nextOccurrence.toEpochDay() - publicationDay.toEpochDay();
    if (context.deadline()) {
      return (past > monthsAhead ? nextOccurrence : lastOccurrence).toString();
    }
    boolean forward =
        switch (context.tense().get()) {
          case PAST -> past > monthsAhead && monthsAhead <= AGAINST_TENSE_DAYS;
          case FUTURE -> past > monthsAhead || past > AGAINST_TENSE_DAYS;
          case NONE -> past > monthsAhead && monthsAhead <= NO_TENSE_DAYS;
        };
    return (forward ? nextOccurrence : lastOccurrence).toString();
  }
}
