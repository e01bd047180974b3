package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Timex.Type;

/** What a match comes to: one method for each meaning that {@code rules.txt} uses. */
final class TimexNormaliser {

  private final ContextWords words;
  private final TokenClasses shapes;
  private final DurationNormaliser lengths;

  TimexNormaliser(TokenClasses shapes, ContextWords words) {
    this.shapes = shapes;
    this.words = words;
    lengths = new DurationNormaliser(shapes, words);
  }

  /** The value, null when the words tell no time after all. */
  @Nullable TimexValue read(RuleMatch match, ResolutionContext setting) {
    return switch (match.rule().meaning()) {
      case POINT, NTH -> point(match, setting);
      case NIGHT_TO -> night(new CalendarNormaliser(match, setting).value(), -1);
      case NIGHT_OF -> night(new CalendarNormaliser(match, setting).value(), 0);
      case NUMERIC -> numeric(match);
      case SPAN -> span(match, setting);
      case YEARS -> years(match);
      case DECADE -> decade(match);
      case FISCAL -> fiscal(match, setting);
      case QUARTER, HALF -> new QuarterNormaliser(match, setting).read();
      case WEEKEND -> weekend(setting);
      case SHIFT -> shift(match, setting);
      case PART -> part(match, setting);
      case AGO -> new OffsetNormaliser(match, setting, shapes, words).ago();
      case HENCE -> new OffsetNormaliser(match, setting, shapes, words).hence();
      case EARLIER -> new OffsetNormaliser(match, setting, shapes, words).yearBefore();
      case THEN -> new OffsetNormaliser(match, setting, shapes, words).then();
      case THEN_WORD -> new OffsetNormaliser(match, setting, shapes, words).thenByWord();
      case YEAR_OF, THE_SAME, RECENT -> new QuarterNormaliser(match, setting).told(led(match));
      case THE_YEAR -> theYear(match, setting);
      case THE_UNIT -> theUnit(match, setting);
      case YEAR_END -> yearEnd(match.rule().argument(0, "12-31"), setting);
      case LENGTH -> lengths.read(match, setting);
      case LENGTH_SUM -> lengths.sum(match);
      case LENGTH_HALF -> lengths.half(match);
      case EVERY -> SetNormaliser.read(match);
      case RATE -> SetNormaliser.rate(match);
      case VALUE -> fixed(match);
      case CLOCK -> clock(match, setting);
      case SKIP -> null;
    };
  }

  /** "in the quarter". */
  private boolean led(RuleMatch match) {
    return words.is("QUARTERLEAD", shapes.lower(match.from() - 1))
        && "Q".equals(TimexUnits.of(match));
  }

  private static @Nullable TimexValue point(RuleMatch match, ResolutionContext setting) {
    String value = new CalendarNormaliser(match, setting).value();
    String feast = String.valueOf(match.value("HOLIDAY"));
    if (value == null || !feast.startsWith("HIJRA")) {
      return seasonal(value, setting);
    }
    TimexInterval day = TimexInterval.of(value);
    return day == null ? date(value) : IslamicFeasts.resolved(day.from(), feast.substring(5));
  }

  /** "In der Nacht zum Dienstag": it begins on the day before, and ends on the day. */
  private static @Nullable TimexValue night(@Nullable String day, int move) {
    String first = day == null ? null : IsoValues.moved(day, move, "D");
    String last = first == null ? null : IsoValues.moved(first, 1, "D");
    if (first == null || last == null) {
      return day == null ? null : TimexValue.date(IsoValues.unknown("D") + "TNI");
    }
    return TimexValue.date(first + "TNI").within(first, last);
  }

  private static @Nullable TimexValue seasonal(@Nullable String value, ResolutionContext setting) {
    TimexInterval days = value == null ? null : Seasons.of(value, setting.south());
    TimexValue date = date(value);
    return days == null || date == null
        ? date
        : date.within(days.from().toString(), days.until().toString());
  }

  private static @Nullable TimexValue date(@Nullable String value) {
    return value == null ? null : TimexValue.date(value);
  }

  private static @Nullable TimexValue numeric(RuleMatch match) {
    String value = String.valueOf(match.value("NUMERIC"));
    int or = value.indexOf('|');
    if (or > 0) {
      String year = value.substring(0, 4);
      return TimexValue.open(Type.DATE, year + "-XX-XX")
          .within(value.substring(0, or), value.substring(or + 1));
    }
    String clock = match.value("CLOCK");
    return TimexValue.date(clock == null ? value : value + "T" + clock);
  }

  /** "May 3-5": a first and a last day. */
  private static @Nullable TimexValue span(RuleMatch match, ResolutionContext setting) {
    String last = match.last("DAY");
    String first = new CalendarNormaliser(match, setting).value();
    if (first == null || last == null || first.length() != 10) {
      return null;
    }
    String until = first.substring(0, 8) + (last.length() < 2 ? "0" : "") + last;
    boolean order = until.compareTo(first) > 0;
    return order ? TimexValue.date(first + "/" + until) : null;
  }

  private static @Nullable TimexValue years(RuleMatch match) {
    String year = String.valueOf(match.value("YEAR"));
    String next = year.substring(0, 2) + match.value("SHORT");
    return next.compareTo(year) > 0 ? TimexValue.date(year + "/" + next) : null;
  }

  private static TimexValue decade(RuleMatch match) {
    String year = match.value("YEAR");
    if (year != null) {
      return year.endsWith("0") ? TimexValue.date(year.substring(0, 3)) : TimexValue.date(year);
    }
    String two = match.has("SHORT") ? match.value("SHORT") : match.value("SPELLEDDECADE");
    return TimexValue.date("19" + String.valueOf(two).charAt(0));
  }

  /** A fiscal year's days are the company's secret: a value without an interval. */
  private static @Nullable TimexValue fiscal(RuleMatch match, ResolutionContext setting) {
    String value = new CalendarNormaliser(match, setting).value();
    return value == null ? null : new TimexValue(Type.DATE, value, null, null, value.contains("X"));
  }

  private TimexValue weekend(ResolutionContext setting) {
    LocalDate today = setting.today();
    if (today == null) {
      return TimexValue.date(IsoValues.unknown("WE"));
    }
    boolean early = today.getDayOfWeek().getValue() <= 4;
    boolean past = setting.tense().get() != Tense.FUTURE;
    return TimexValue.date(IsoValues.of(early && past ? today.minusWeeks(1) : today, "WE"));
  }

  private static TimexValue shift(RuleMatch match, ResolutionContext setting) {
    int amount = Integer.parseInt(match.rule().argument(0, "0"));
    LocalDate today = setting.today();
    String day = today == null ? IsoValues.unknown("D") : today.plusDays(amount).toString();
    String part = match.value("PART");
    return TimexValue.date(part == null ? day : day + "T" + part);
  }

  private static @Nullable TimexValue part(RuleMatch match, ResolutionContext setting) {
    String part = match.has("PART") ? match.value("PART") : match.rule().argument(1, "");
    String where = match.rule().argument(0, "0");
    LocalDate today = setting.today();
    if (where.equals("then")) {
      String then = setting.then();
      boolean day =
          then != null
              && setting.fresh()
              && then.length() >= 10
              && !then.contains("X")
              && then.charAt(4) == '-';
      int move = Integer.parseInt(match.rule().argument(1, "0"));
      if (then == null || !day) {
        return move == 0 ? null : TimexValue.date(IsoValues.unknown("D") + "T" + part);
      }
      return TimexValue.date(IsoValues.moved(then.substring(0, 10), move, "D") + "T" + part);
    }
    String day =
        today == null ? IsoValues.unknown("D") : today.plusDays(Integer.parseInt(where)).toString();
    return TimexValue.date(day + "T" + part);
  }

  private @Nullable TimexValue theYear(RuleMatch match, ResolutionContext setting) {
    if (!words.is("YEARLEAD", shapes.lower(match.from() - 1))) {
      return null;
    }
    if (words.is("ENDED", shapes.lower(match.to()))) {
      return TimexValue.open(Type.DURATION, "P1Y");
    }
    LocalDate today = setting.today();
    return TimexValue.date(today == null ? "XXXX" : IsoValues.of(today, "Y"));
  }

  /** "the end of the month", "later in the day": of the day told last, or of publication. */
  private @Nullable TimexValue theUnit(RuleMatch match, ResolutionContext setting) {
    String before = shapes.lower(match.from() - 1);
    String earlier = shapes.lower(match.from() - 2);
    boolean part = words.is("OF", before) && words.is("PARTOF", earlier);
    boolean course = words.is("IN", before) && words.is("COURSE", earlier);
    boolean laterToday = course && "D".equals(TimexUnits.of(match));
    boolean whole = words.is("WHOLE", before);
    String unit = TimexUnits.of(match);
    if (unit == null
        || !(part || course || whole)
        || words.is("RELATIVE", shapes.lower(match.to()))) {
      return null;
    }
    String then = setting.then();
    String told = then == null || !setting.fresh() ? null : IsoValues.moved(then, 0, unit);
    LocalDate today = setting.today();
    String now = today == null ? IsoValues.unknown(unit) : IsoValues.of(today, unit);
    boolean open = unit.equals("D") && told == null && !laterToday;
    return open ? null : TimexValue.date(told == null ? now : told);
  }

  private static TimexValue yearEnd(String day, ResolutionContext setting) {
    LocalDate today = setting.today();
    return today == null ? TimexValue.date("XXXX") : TimexValue.date(today.getYear() + "-" + day);
  }

  private @Nullable TimexValue fixed(RuleMatch match) {
    Type type = Type.valueOf(match.rule().argument(0, "DATE"));
    String value = match.rule().argument(1, "");
    boolean idle =
        match.rule().argument(2, "").equals("led")
            && !words.is("REFLEAD", shapes.lower(match.from() - 1));
    return idle ? null : new TimexValue(type, value, null, null, false);
  }

  /** A time of the day told last in the passage, or of the day of publication. */
  private static TimexValue clock(RuleMatch match, ResolutionContext setting) {
    String then = setting.then();
    LocalDate today = setting.today();
    boolean told =
        then != null
            && setting.fresh()
            && then.length() >= 10
            && TimexInterval.of(then.substring(0, 10)) != null;
    String day =
        then != null && told
            ? then.substring(0, 10)
            : today == null ? IsoValues.unknown("D") : today.toString();
    return clockOn(match, day);
  }

  static TimexValue clockOn(RuleMatch match, String day) {
    String time = String.valueOf(match.value("CLOCK"));
    TimexValue date = TimexValue.date(day + "T" + time);
    String zone = match.has("ZONE") ? match.value("ZONE") : match.value("LOCAL");
    boolean exact = date.from() != null && zone != null && !zone.equals("L") && !time.contains("X");
    if (!exact || zone == null || time.equals("24:00")) {
      return date;
    }
    String instant = day + "T" + time + ":00" + TimeZones.offset(zone, day + "T" + time);
    return date.within(instant, instant);
  }
}
