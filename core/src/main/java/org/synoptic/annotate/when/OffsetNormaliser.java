package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Timex.Type;
import org.synoptic.text.numbers.Numeral;

/** Dates told by their distance: from the day of publication, or from the date told last. */
final class OffsetNormaliser {

  private static final int MOST = 5000;

  private final RuleMatch match;
  private final ResolutionContext setting;
  private final TokenClasses shapes;
  private final ContextWords words;
  private final String unit;

  OffsetNormaliser(
      RuleMatch match, ResolutionContext setting, TokenClasses shapes, ContextWords words) {
    this.match = match;
    this.setting = setting;
    this.shapes = shapes;
    this.words = words;
    String found = TimexUnits.of(match);
    unit = found == null ? "D" : found;
  }

  private int amount() {
    String number = match.value("NUM");
    return number == null ? 1 : TimexAmounts.whole(number);
  }

  TimexValue ago() {
    int amount = amount();
    String quarter = setting.quarter();
    if (amount == 1 && unit.equals("Y") && quarter != null && TimexInterval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    TimexValue vague = amount < 0 ? some(setting.today()) : null;
    return vague != null ? vague : from(setting.today(), -amount, amount >= 0, "PAST_REF");
  }

  /** "a few days ago": no day, but not open either, as wide as the words are. */
  private @Nullable TimexValue some(@Nullable LocalDate today) {
    ClassMatch number = match.capture("NUM");
    Numeral amount = number == null ? null : number.numeral();
    if (today == null || amount == null || amount.high() > MOST || TimexUnits.clock(unit)) {
      return null;
    }
    TimexInterval first =
        TimexInterval.of(IsoValues.of(IsoValues.plus(today, -(int) amount.high(), unit), unit));
    TimexInterval last =
        TimexInterval.of(IsoValues.of(IsoValues.plus(today, -(int) amount.low(), unit), unit));
    return first == null || last == null
        ? null
        : TimexValue.open(Type.DATE, "PAST_REF")
            .within(first.from().toString(), last.until().toString());
  }

  TimexValue hence() {
    return from(setting.today(), amount(), amount() >= 0, "FUTURE_REF");
  }

  private TimexValue from(@Nullable LocalDate today, int amount, boolean known, String vague) {
    if (!known || Math.abs(amount) > MOST) {
      return new TimexValue(Type.DATE, vague, null, null, false);
    }
    String weekday = match.value("WEEKDAY");
    if (today == null) {
      return TimexValue.date(weekday == null ? IsoValues.unknown(unit) : "XXXX-WXX-" + weekday);
    }
    LocalDate day = IsoValues.plus(today, amount, unit);
    if (weekday != null) {
      return TimexValue.date(onWeekday(today, amount, Integer.parseInt(weekday)).toString());
    }
    return TimexValue.date(IsoValues.of(day, unit));
  }

  /** "a week ago on Tuesday": that many weeks before the last Tuesday, or after the next. */
  private static LocalDate onWeekday(LocalDate today, int weeks, int weekday) {
    int ahead = (weekday - today.getDayOfWeek().getValue() + 7) % 7;
    boolean back = weeks < 0;
    LocalDate near = today.plusDays(back && ahead > 0 ? ahead - 7 : ahead);
    return near.plusWeeks(weeks);
  }

  /** "year-earlier" and its like: the same quarter or month of the year before. */
  TimexValue yearBefore() {
    String quarter = setting.quarter();
    if (quarter != null && TimexInterval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    return from(setting.today(), -1, true, "PAST_REF");
  }

  @Nullable TimexValue then() {
    String weekday = match.value("WEEKDAY");
    if (weekday != null) {
      return weekdayAfter(Integer.parseInt(weekday));
    }
    int amount = Integer.parseInt(match.rule().argument(0, "-1"));
    return fromThen(amount);
  }

  private TimexValue weekdayAfter(int weekday) {
    TimexInterval days = setting.then() == null ? null : TimexInterval.of(setting.then());
    if (days == null || !days.from().equals(days.until())) {
      return TimexValue.date("XXXX-WXX-" + weekday);
    }
    int ahead = (weekday - days.from().getDayOfWeek().getValue() + 7) % 7;
    boolean back = back();
    int move = back ? (ahead == 0 ? -7 : ahead - 7) : ahead == 0 ? 7 : ahead;
    return TimexValue.date(days.from().plusDays(move).toString());
  }

  /** "two days earlier", "the previous Friday". */
  private boolean back() {
    boolean back = false;
    for (int i = match.from(); i < match.to(); i++) {
      back |= words.is("BACK", shapes.lower(i));
    }
    return back;
  }

  @Nullable TimexValue thenByWord() {
    boolean back = back();
    int amount = amount();
    if (amount < 0 || amount > MOST) {
      return new TimexValue(Type.DATE, back ? "PAST_REF" : "FUTURE_REF", null, null, false);
    }
    String quarter = setting.quarter();
    if (amount == 1
        && back
        && unit.equals("Y")
        && quarter != null
        && TimexInterval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    return fromThen(back ? -amount : amount);
  }

  private @Nullable TimexValue fromThen(int amount) {
    String then = setting.then();
    if (then == null && amount == 0 && setting.today() != null) {
      return null;
    }
    if (then == null || TimexUnits.clock(unit)) {
      LocalDate today = setting.today();
      boolean year = unit.equals("Y") && amount < 0 && today != null;
      return year
          ? from(today, amount, true, "PAST_REF")
          : TimexValue.date(IsoValues.unknown(unit));
    }
    boolean month = unit.equals("Y") && then.length() == 7 && amount != 0;
    return month
        ? moved(then, then.contains("Q") ? 4 * amount : 12 * amount, then.contains("Q") ? "Q" : "M")
        : moved(then, amount, unit);
  }

  private static TimexValue moved(String value, int amount, String unit) {
    String moved = IsoValues.moved(value, amount, unit);
    return TimexValue.date(moved == null ? IsoValues.unknown(unit) : moved);
  }
}
