package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Timex.Type;
import org.synoptic.text.numbers.Numeral;

/** Dates given by their distance from the day of publication or from the date mentioned last. */
final class OffsetNormaliser {

  /** Largest number of units that is computed; a larger one gives no date. Set by hand. */
  private static final int MAX_AMOUNT = 5000;

  private final RuleMatch match;
  private final ResolutionContext context;
  private final TimexTokens tokens;
  private final ContextWords contextWords;
  private final String unit;

  OffsetNormaliser(
      RuleMatch match, ResolutionContext context, TimexTokens tokens, ContextWords contextWords) {
    this.match = match;
    this.context = context;
    this.tokens = tokens;
    this.contextWords = contextWords;
    String named = TimexUnits.of(match);
    unit = named == null ? "D" : named;
  }

  private int amount() {
    String number = match.value("NUM");
    return number == null ? 1 : TimexAmounts.wholeNumber(number);
  }

  /** "two days ago": before the day of publication. */
  TimexValue ago() {
    int amount = amount();
    String quarter = context.lastQuarter();
    if (amount == 1 && unit.equals("Y") && quarter != null && TimexInterval.of(quarter) != null) {
      return shifted(quarter, -4, "Q");
    }
    TimexValue vague = amount < 0 ? vagueAgo(context.publicationDay()) : null;
    return vague != null
        ? vague
        : fromDay(context.publicationDay(), -amount, amount >= 0, "PAST_REF");
  }

  /** "a few days ago": not a certain day, but with an interval as wide as the words allow. */
  private @Nullable TimexValue vagueAgo(@Nullable LocalDate publicationDay) {
    ClassMatch number = match.firstCapture("NUM");
    Numeral amount = number == null ? null : number.numeral();
    if (publicationDay == null
        || amount == null
        || amount.high() > MAX_AMOUNT
        || TimexUnits.isClockUnit(unit)) {
      return null;
    }
    TimexInterval first =
        TimexInterval.of(
            IsoValues.ofDay(IsoValues.plus(publicationDay, -(int) amount.high(), unit), unit));
    TimexInterval last =
        TimexInterval.of(
            IsoValues.ofDay(IsoValues.plus(publicationDay, -(int) amount.low(), unit), unit));
    return first == null || last == null
        ? null
        : TimexValue.withoutInterval(Type.DATE, "PAST_REF")
            .within(first.from().toString(), last.until().toString());
  }

  /** "two days from now": after the day of publication. */
  TimexValue ahead() {
    return fromDay(context.publicationDay(), amount(), amount() >= 0, "FUTURE_REF");
  }

  private TimexValue fromDay(@Nullable LocalDate start, int amount, boolean exact, String vague) {
    if (!exact || Math.abs(amount) > MAX_AMOUNT) {
      return new TimexValue(Type.DATE, vague, null, null, false);
    }
    String weekday = match.value("WEEKDAY");
    if (start == null) {
      return TimexValue.date(weekday == null ? IsoValues.unknown(unit) : "XXXX-WXX-" + weekday);
    }
    LocalDate day = IsoValues.plus(start, amount, unit);
    if (weekday != null) {
      return TimexValue.date(onWeekday(start, amount, Integer.parseInt(weekday)).toString());
    }
    return TimexValue.date(IsoValues.ofDay(day, unit));
  }

  /** "a week ago on Tuesday": so many weeks before the last such weekday, or after the next one. */
  private static LocalDate onWeekday(LocalDate publicationDay, int weeks, int weekday) {
    int ahead = (weekday - publicationDay.getDayOfWeek().getValue() + 7) % 7;
    boolean backward = weeks < 0;
    LocalDate near = publicationDay.plusDays(backward && ahead > 0 ? ahead - 7 : ahead);
    return near.plusWeeks(weeks);
  }

  /** "year-earlier" and the like: the same quarter or month of the year before. */
  TimexValue yearBefore() {
    String quarter = context.lastQuarter();
    if (quarter != null && TimexInterval.of(quarter) != null) {
      return shifted(quarter, -4, "Q");
    }
    return fromDay(context.publicationDay(), -1, true, "PAST_REF");
  }

  /** "the previous Friday", "the next day": from the date mentioned last. */
  @Nullable TimexValue fromAnchor() {
    String weekday = match.value("WEEKDAY");
    if (weekday != null) {
      return weekdayAfter(Integer.parseInt(weekday));
    }
    int amount = Integer.parseInt(match.rule().argument(0, "-1"));
    return shiftedAnchor(amount);
  }

  private TimexValue weekdayAfter(int weekday) {
    TimexInterval days = context.anchor() == null ? null : TimexInterval.of(context.anchor());
    if (days == null || !days.from().equals(days.until())) {
      return TimexValue.date("XXXX-WXX-" + weekday);
    }
    int ahead = (weekday - days.from().getDayOfWeek().getValue() + 7) % 7;
    boolean backward = isBackward();
    int move = backward ? (ahead == 0 ? -7 : ahead - 7) : ahead == 0 ? 7 : ahead;
    return TimexValue.date(days.from().plusDays(move).toString());
  }

  /** True when a word of the expression points back: "two days earlier", "the previous Friday". */
  private boolean isBackward() {
    boolean backward = false;
    for (int i = match.from(); i < match.to(); i++) {
      backward |= contextWords.is("BACK", tokens.lower(i));
    }
    return backward;
  }

  /** "two days earlier", "two days later": the direction is given by a word. */
  @Nullable TimexValue fromAnchorByWord() {
    boolean backward = isBackward();
    int amount = amount();
    if (amount < 0 || amount > MAX_AMOUNT) {
      return new TimexValue(Type.DATE, backward ? "PAST_REF" : "FUTURE_REF", null, null, false);
    }
    String quarter = context.lastQuarter();
    if (amount == 1
        && backward
        && unit.equals("Y")
        && quarter != null
        && TimexInterval.of(quarter) != null) {
      return shifted(quarter, -4, "Q");
    }
    return shiftedAnchor(backward ? -amount : amount);
  }

  private @Nullable TimexValue shiftedAnchor(int amount) {
    String anchor = context.anchor();
    if (anchor == null && amount == 0 && context.publicationDay() != null) {
      return null;
    }
    if (anchor == null || TimexUnits.isClockUnit(unit)) {
      LocalDate publicationDay = context.publicationDay();
      boolean year = unit.equals("Y") && amount < 0 && publicationDay != null;
      return year
          ? fromDay(publicationDay, amount, true, "PAST_REF")
          : TimexValue.date(IsoValues.unknown(unit));
    }
    boolean month = unit.equals("Y") && anchor.length() == 7 && amount != 0;
    return month
        ? shifted(
            anchor,
            anchor.contains("Q") ? 4 * amount : 12 * amount,
            anchor.contains("Q") ? "Q" : "M")
        : shifted(anchor, amount, unit);
  }

  private static TimexValue shifted(String value, int amount, String unit) {
    String moved = IsoValues.shifted(value, amount, unit);
    return TimexValue.date(moved == null ? IsoValues.unknown(unit) : moved);
  }
}
