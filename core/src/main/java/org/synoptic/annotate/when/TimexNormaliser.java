package org.synoptic.annotate.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex.Type;

/**
 * Computes the TIMEX3 value of a match: one method for each meaning that {@code rules.txt} uses.
 */
final class TimexNormaliser {

  private final ContextWords contextWords;
  private final TimexTokens tokens;
  private final DurationNormaliser durations;

  TimexNormaliser(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    durations = new DurationNormaliser(tokens, contextWords);
  }

  /** The value, or null when the expression turns out not to be a time. */
  @Nullable TimexValue normalise(RuleMatch match, ResolutionContext context) {
    return switch (match.rule().meaning()) {
      case POINT, NTH -> calendarPoint(match, context);
      case NIGHT_TO -> nightAround(new CalendarNormaliser(match, context).value(), -1);
      case NIGHT_OF -> nightAround(new CalendarNormaliser(match, context).value(), 0);
      case NUMERIC -> numeric(match);
      case SPAN -> span(match, context);
      case YEARS -> years(match);
      case DECADE -> decade(match);
      case FISCAL -> fiscal(match, context);
      case QUARTER, HALF -> new QuarterNormaliser(match, context).read();
      case WEEK -> aroundDay(match, context, "W");
      case WEEKEND -> weekend(match, context);
      case SHIFT -> shift(match, context);
      case PART -> partOfDay(match, context);
      case AGO -> new OffsetNormaliser(match, context, tokens, contextWords).ago();
      case HENCE -> new OffsetNormaliser(match, context, tokens, contextWords).ahead();
      case EARLIER -> new OffsetNormaliser(match, context, tokens, contextWords).yearBefore();
      case THEN -> new OffsetNormaliser(match, context, tokens, contextWords).fromAnchor();
      case THEN_WORD ->
          new OffsetNormaliser(match, context, tokens, contextWords).fromAnchorByWord();
      case YEAR_OF, THE_SAME, RECENT ->
          new QuarterNormaliser(match, context).mentioned(isLedIn(match));
      case THE_YEAR -> yearWithArticle(match, context);
      case THE_UNIT -> unitWithArticle(match, context);
      case YEAR_END -> yearEnd(match.rule().argument(0, "12-31"), context);
      case LENGTH -> durations.read(match, context);
      case LENGTH_SUM -> durations.sum(match);
      case LENGTH_HALF -> durations.half(match);
      case EVERY -> SetNormaliser.read(match);
      case RATE -> SetNormaliser.rate(match);
      case VALUE -> fixed(match);
      case CLOCK -> clock(match, context);
      case SKIP -> null;
    };
  }

  /**
   * True for "in the quarter" and the like, which mean a quarter even if none was mentioned before.
   */
  private boolean isLedIn(RuleMatch match) {
    return contextWords.is("QUARTERLEAD", tokens.lower(match.from() - 1))
        && "Q".equals(TimexUnits.of(match));
  }

  private static @Nullable TimexValue calendarPoint(RuleMatch match, ResolutionContext context) {
    String value = new CalendarNormaliser(match, context).value();
    String feast = String.valueOf(match.value("HOLIDAY"));
    if (value == null || !feast.startsWith("HIJRA")) {
      return seasonal(value, context);
    }
    TimexInterval day = TimexInterval.of(value);
    return day == null ? date(value) : IslamicFeasts.value(day.from(), feast.substring(5));
  }

  /**
   * German "in der Nacht zum Dienstag": the night from the day at {@code offset} to the day behind
   * it.
   */
  private static @Nullable TimexValue nightAround(@Nullable String day, int offset) {
    String first = day == null ? null : IsoValues.shifted(day, offset, "D");
    String last = first == null ? null : IsoValues.shifted(first, 1, "D");
    if (first == null || last == null) {
      return day == null ? null : TimexValue.date(IsoValues.unknown("D") + "TNI");
    }
    return TimexValue.date(first + "TNI").within(first, last);
  }

  private static @Nullable TimexValue seasonal(@Nullable String value, ResolutionContext context) {
    TimexInterval days = value == null ? null : Seasons.of(value, context.southern());
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
      return TimexValue.withoutInterval(Type.DATE, year + "-XX-XX")
          .within(value.substring(0, or), value.substring(or + 1));
    }
    String clock = match.value("CLOCK");
    return TimexValue.date(clock == null ? value : value + "T" + clock);
  }

  /** "May 3-5": a first and a last day. */
  private static @Nullable TimexValue span(RuleMatch match, ResolutionContext context) {
    String last = match.lastValue("DAY");
    String first = new CalendarNormaliser(match, context).value();
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
    String digits = match.has("SHORT") ? match.value("SHORT") : match.value("SPELLEDDECADE");
    return TimexValue.date("19" + String.valueOf(digits).charAt(0));
  }

  /** A fiscal year has a value but no interval, because companies choose its days. */
  private static @Nullable TimexValue fiscal(RuleMatch match, ResolutionContext context) {
    String value = new CalendarNormaliser(match, context).value();
    return value == null ? null : new TimexValue(Type.DATE, value, null, null, value.contains("X"));
  }

  /** "the weekend", "the weekend of May 7": that of the day named, of the last or the next days. */
  /** The week or weekend of a day: "the week of May 9". */
  private static @Nullable TimexValue aroundDay(
      RuleMatch match, ResolutionContext context, String unit) {
    String day = new CalendarNormaliser(match, context).value();
    return day == null ? null : date(IsoValues.shifted(day, 0, unit));
  }

  private static @Nullable TimexValue weekend(RuleMatch match, ResolutionContext context) {
    if (match.has("DAY")) {
      return aroundDay(match, context, "WE");
    }
    LocalDate publicationDay = context.publicationDay();
    if (publicationDay == null) {
      return TimexValue.date(IsoValues.unknown("WE"));
    }
    boolean early = publicationDay.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
    boolean past = context.tense().get() != Tense.FUTURE;
    return TimexValue.date(
        IsoValues.ofDay(early && past ? publicationDay.minusWeeks(1) : publicationDay, "WE"));
  }

  private static TimexValue shift(RuleMatch match, ResolutionContext context) {
    int amount = Integer.parseInt(match.rule().argument(0, "0"));
    LocalDate publicationDay = context.publicationDay();
    String day =
        publicationDay == null
            ? IsoValues.unknown("D")
            : publicationDay.plusDays(amount).toString();
    String part = match.value("PART");
    return TimexValue.date(part == null ? day : day + "T" + part);
  }

  private static @Nullable TimexValue partOfDay(RuleMatch match, ResolutionContext context) {
    String part = match.has("PART") ? match.value("PART") : match.rule().argument(1, "");
    String where = match.rule().argument(0, "0");
    LocalDate publicationDay = context.publicationDay();
    if (where.equals("then")) {
      String anchor = context.anchor();
      boolean day =
          anchor != null
              && context.anchorNear()
              && anchor.length() >= 10
              && !anchor.contains("X")
              && anchor.charAt(4) == '-';
      int offset = Integer.parseInt(match.rule().argument(1, "0"));
      if (anchor == null || !day) {
        return offset == 0 ? null : TimexValue.date(IsoValues.unknown("D") + "T" + part);
      }
      return TimexValue.date(
          IsoValues.shifted(SourcedDate.dayOf(anchor), offset, "D") + "T" + part);
    }
    String day =
        publicationDay == null
            ? IsoValues.unknown("D")
            : publicationDay.plusDays(Integer.parseInt(where)).toString();
    return TimexValue.date(day + "T" + part);
  }

  private @Nullable TimexValue yearWithArticle(RuleMatch match, ResolutionContext context) {
    if (!contextWords.is("YEARLEAD", tokens.lower(match.from() - 1))) {
      return null;
    }
    if (contextWords.is("ENDED", tokens.lower(match.to()))) {
      return TimexValue.withoutInterval(Type.DURATION, "P1Y");
    }
    LocalDate publicationDay = context.publicationDay();
    return TimexValue.date(publicationDay == null ? "XXXX" : IsoValues.ofDay(publicationDay, "Y"));
  }

  /**
   * "the end of the month", "later in the day": the unit of the date mentioned last, or of the day
   * of publication.
   */
  private @Nullable TimexValue unitWithArticle(RuleMatch match, ResolutionContext context) {
    String previous = tokens.lower(match.from() - 1);
    String beforePrevious = tokens.lower(match.from() - 2);
    boolean part = contextWords.is("OF", previous) && contextWords.is("PARTOF", beforePrevious);
    boolean inCourseOf =
        contextWords.is("IN", previous) && contextWords.is("COURSE", beforePrevious);
    boolean laterToday = inCourseOf && "D".equals(TimexUnits.of(match));
    boolean duringWhole = contextWords.is("WHOLE", previous);
    String unit = TimexUnits.of(match);
    if (unit == null
        || !(part || inCourseOf || duringWhole)
        || contextWords.is("RELATIVE", tokens.lower(match.to()))) {
      return null;
    }
    String anchor = context.anchor();
    String current =
        anchor == null || !context.anchorNear() ? null : IsoValues.shifted(anchor, 0, unit);
    LocalDate publicationDay = context.publicationDay();
    String now =
        publicationDay == null ? IsoValues.unknown(unit) : IsoValues.ofDay(publicationDay, unit);
    boolean open = unit.equals("D") && current == null && !laterToday;
    return open ? null : TimexValue.date(current == null ? now : current);
  }

  private static TimexValue yearEnd(String day, ResolutionContext context) {
    LocalDate publicationDay = context.publicationDay();
    return publicationDay == null
        ? TimexValue.date("XXXX")
        : TimexValue.date(publicationDay.getYear() + "-" + day);
  }

  private @Nullable TimexValue fixed(RuleMatch match) {
    Type type = Type.valueOf(match.rule().argument(0, "DATE"));
    String value = match.rule().argument(1, "");
    boolean idle =
        match.rule().argument(2, "").equals("led")
            && !contextWords.is("REFLEAD", tokens.lower(match.from() - 1));
    return idle ? null : new TimexValue(type, value, null, null, false);
  }

  /**
   * A time of the day named last in the passage, if the sentence tells on what was told of that
   * day: "The quake hit at 03:36 on Wednesday. The march ended at 4 pm" leaves the day of the march
   * unknown. Far from any day it is the day of publication.
   */
  private static TimexValue clock(RuleMatch match, ResolutionContext context) {
    String anchor = context.anchor();
    LocalDate publicationDay = context.publicationDay();
    boolean current =
        anchor != null
            && context.anchorNear()
            && anchor.length() >= 10
            && TimexInterval.of(SourcedDate.dayOf(anchor)) != null;
    if (anchor != null && current) {
      return clockOn(
          match, context.anchorToldOn() ? SourcedDate.dayOf(anchor) : IsoValues.unknown("D"));
    }
    return clockOn(
        match, publicationDay == null ? IsoValues.unknown("D") : publicationDay.toString());
  }

  /** The time of day of a match on the given day, with its instant where the zone is known. */
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
