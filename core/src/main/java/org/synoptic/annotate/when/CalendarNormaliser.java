package org.synoptic.annotate.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Places a day, weekday, month, season ... on the calendar, by year, deixis or tense. */
final class CalendarNormaliser {

  /** Against the tense of its clause a date stands only when it is this near. Tuned on TimeBank. */
  private static final int NEAR_DAYS = 45;

  /** Without a tense to tell, a date is to come when it is this near. Tuned on TimeBank. */
  private static final int SOON_DAYS = 60;

  /**
   * Without a tense to tell, a bare month is to come when it is this near. Chosen on news articles;
   * TimeBank does not tell it from none.
   */
  private static final int SOON_MONTHS = 3;

  /** "will ... in April", said in May, is no April to come: that would be "next April". */
  private static final int MOST_MONTHS = 10;

  private final RuleMatch match;
  private final ResolutionContext setting;
  private final @Nullable Integer deixis;
  private final @Nullable String unit;

  CalendarNormaliser(RuleMatch match, ResolutionContext setting) {
    this.match = match;
    this.setting = setting;
    String word = match.value("DEIXIS");
    deixis = word != null ? Integer.valueOf(word) : argument(match);
    unit = match.has("UNIT") ? match.value("UNIT") : match.rule().unit();
  }

  private static @Nullable Integer argument(RuleMatch match) {
    String value = match.rule().argument(0, "");
    return value.isEmpty() ? null : Integer.valueOf(value);
  }

  /** The TIMEX3 value, null when there is no such day. */
  @Nullable String value() {
    try {
      String value = calendar();
      String part = match.value("PART");
      return value == null || part == null ? value : value + "T" + part;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String calendar() {
    String month = match.value("MONTH") != null ? match.value("MONTH") : match.value("MON");
    if (match.has("HOLIDAY")) {
      String rule = String.valueOf(match.value("HOLIDAY"));
      return yearly(y -> IsoValues.holiday(rule, y), rule.length() == 5 ? rule : "XX-XX");
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
    return wide();
  }

  /** "The first Monday in May". */
  private @Nullable String nth(String month) {
    String ordinal = match.has("ORD") ? match.value("ORD") : match.rule().argument(1, "1");
    int nth = Integer.parseInt(String.valueOf(ordinal));
    String rule = month + "-" + match.value("WEEKDAY") + "-" + nth;
    return nth > 4 ? null : yearly(y -> IsoValues.holiday(rule, y), month + "-XX");
  }

  private @Nullable String wide() {
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
    LocalDate today = setting.today();
    return today == null
        ? IsoValues.unknown(unit)
        : IsoValues.of(IsoValues.plus(today, deixis, unit), unit);
  }

  /** The year told, or told once for both ends of a range: "28 May to 2 June 2016". */
  private @Nullable Integer year() {
    String said = match.value("YEAR");
    if (said != null) {
      return Integer.valueOf(said);
    }
    String ahead = setting.yearAhead();
    if (ahead != null && deixis == null) {
      return Integer.valueOf(ahead);
    }
    LocalDate today = setting.today();
    boolean told = deixis != null && "Y".equals(unit);
    return told && today != null && deixis != null
        ? Integer.valueOf(today.getYear() + deixis)
        : null;
  }

  private @Nullable String month(int month, String name) {
    String day = match.value("DAY");
    if (day != null) {
      int number = Integer.parseInt(day);
      LocalDate.of(2000, month, number);
      return yearly(y -> dayOf(y, month, number), name + "-" + (number < 10 ? "0" : "") + number);
    }
    Integer year = year();
    if (year != null) {
      return year + "-" + name;
    }
    LocalDate today = setting.today();
    if (today == null) {
      return "XXXX-" + name;
    }
    String range = setting.monthBefore();
    if (range != null && deixis == null) {
      int later = (month - Integer.parseInt(range.substring(5, 7)) + 12) % 12;
      return IsoValues.moved(range, later, "M");
    }
    int ahead = (month - today.getMonthValue() + 12) % 12;
    return IsoValues.of(today.plusMonths(months(ahead, today.getMonthValue() == month)), "M");
  }

  private static LocalDate dayOf(int year, int month, int day) {
    boolean leap = month == 2 && day == 29 && !java.time.Year.isLeap(year);
    return leap ? LocalDate.of(year, 2, 28) : LocalDate.of(year, month, day);
  }

  /** How many months on the named one lies, by deixis or tense. */
  private int months(int ahead, boolean same) {
    if (deixis != null) {
      return deixis < 0
          ? (same ? -12 : ahead - 12)
          : deixis > 0 ? (same ? 12 : ahead) : thisYear(ahead);
    }
    Tense tense = setting.tense().get();
    boolean soon = tense == Tense.NONE && ahead <= SOON_MONTHS;
    boolean near = setting.limit() && ahead <= 6;
    boolean future = tense == Tense.FUTURE && ahead <= MOST_MONTHS;
    return same || soon || near || future ? ahead : ahead - 12;
  }

  /** "this September": of the same calendar year. */
  private int thisYear(int ahead) {
    LocalDate today = setting.today();
    return today != null && today.getMonthValue() + ahead > 12 ? ahead - 12 : ahead;
  }

  private @Nullable String season(String season) {
    Integer year = year();
    LocalDate today = setting.today();
    if (year != null || today == null) {
      return (year == null ? "XXXX" : year.toString()) + "-" + season;
    }
    int at = today.getYear();
    TimexInterval days = Seasons.of(at + "-" + season, setting.south());
    boolean begun = days != null && !today.isBefore(days.from());
    boolean over = days != null && today.isAfter(days.until());
    if (season.equals(setting.south() ? "SU" : "WI") && today.getMonthValue() < 3) {
      return at - 1 - (deixis != null && deixis < 0 ? 1 : 0) + "-" + season;
    }
    int move =
        deixis == null
            ? (begun || setting.tense().get() == Tense.FUTURE ? 0 : -1)
            : deixis < 0 ? (over ? 0 : -1) : deixis > 0 ? (begun ? 1 : 0) : 0;
    return at + move + "-" + season;
  }

  private @Nullable String weekday(int weekday) {
    LocalDate today = setting.today();
    if (today == null) {
      return "XXXX-WXX-" + weekday;
    }
    if (match.has("ORDINAL")) {
      return monthly(today, weekday, Integer.parseInt(String.valueOf(match.value("ORDINAL"))));
    }
    int ahead = (weekday - today.getDayOfWeek().getValue() + 7) % 7;
    if ("W".equals(unit) && deixis != null) {
      return today.plusWeeks(deixis).plusDays(weekday - today.getDayOfWeek().getValue()).toString();
    }
    return today.plusDays(days(ahead)).toString();
  }

  private int days(int ahead) {
    if (deixis == null || deixis == 0) {
      boolean past = deixis == null || setting.tense().get() == Tense.PAST;
      boolean future = setting.tense().get() == Tense.FUTURE;
      return ahead == 0 || future || !past ? ahead : ahead - 7;
    }
    return deixis < 0 ? ahead - 7 : ahead == 0 ? 7 : ahead;
  }

  /** "Monday the 6th": the nearest month in which it falls so. */
  private static @Nullable String monthly(LocalDate today, int weekday, int day) {
    for (int k = 0; k < 12; k++) {
      for (int month : new int[] {k, -k}) {
        LocalDate first = today.withDayOfMonth(1).plusMonths(month);
        boolean there = day <= first.lengthOfMonth();
        if (there && first.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
          return first.withDayOfMonth(day).toString();
        }
      }
    }
    return null;
  }

  /** A day that every year has once: of the year told, or the one that deixis and tense ask for. */
  private @Nullable String yearly(IntFunction<LocalDate> days, String unknown) {
    Integer year = year();
    if (year != null) {
      return days.apply(year).toString();
    }
    LocalDate today = setting.today();
    if (today == null) {
      return "XXXX-" + unknown;
    }
    int at = today.getYear();
    LocalDate before = days.apply(at).isAfter(today) ? days.apply(at - 1) : days.apply(at);
    LocalDate after = days.apply(at).isBefore(today) ? days.apply(at + 1) : days.apply(at);
    if (deixis != null && deixis != 0) {
      LocalDate last = before.equals(today) ? days.apply(at - 1) : before;
      return (deixis < 0 ? last : after.equals(today) ? days.apply(at + 1) : after).toString();
    }
    long past = today.toEpochDay() - before.toEpochDay();
    long ahead = after.toEpochDay() - today.toEpochDay();
    if (setting.limit()) {
      return (past > ahead ? after : before).toString();
    }
    boolean forward =
        switch (setting.tense().get()) {
          case PAST -> past > ahead && ahead <= NEAR_DAYS;
          case FUTURE -> past > ahead || past > NEAR_DAYS;
          case NONE -> past > ahead && ahead <= SOON_DAYS;
        };
    return (forward ? after : before).toString();
  }
}
