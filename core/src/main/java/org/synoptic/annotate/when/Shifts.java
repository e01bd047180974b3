package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Kinds;
import org.synoptic.model.Timex.Type;
import org.synoptic.text.numbers.Numeral;

/** Dates told by their distance: from the day of publication, or from the date told last. */
final class Shifts {

  private static final int MOST = 5000;

  private final Match match;
  private final Setting setting;
  private final Shapes shapes;
  private final Kinds words;
  private final String unit;

  Shifts(Match match, Setting setting, Shapes shapes, Kinds words) {
    this.match = match;
    this.setting = setting;
    this.shapes = shapes;
    this.words = words;
    String found = Units.of(match);
    unit = found == null ? "D" : found;
  }

  private int amount() {
    String number = match.value("NUM");
    return number == null ? 1 : Amounts.whole(number);
  }

  Resolved ago() {
    int amount = amount();
    String quarter = setting.quarter();
    if (amount == 1 && unit.equals("Y") && quarter != null && Interval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    Resolved vague = amount < 0 ? some(setting.today()) : null;
    return vague != null ? vague : from(setting.today(), -amount, amount >= 0, "PAST_REF");
  }

  /** "a few days ago": no day, but not open either, as wide as the words are. */
  private @Nullable Resolved some(@Nullable LocalDate today) {
    Capture number = match.capture("NUM");
    Numeral amount = number == null ? null : number.numeral();
    if (today == null || amount == null || amount.high() > MOST || Units.clock(unit)) {
      return null;
    }
    Interval first = Interval.of(Iso.of(Iso.plus(today, -(int) amount.high(), unit), unit));
    Interval last = Interval.of(Iso.of(Iso.plus(today, -(int) amount.low(), unit), unit));
    return first == null || last == null
        ? null
        : Resolved.open(Type.DATE, "PAST_REF")
            .within(first.from().toString(), last.until().toString());
  }

  Resolved hence() {
    return from(setting.today(), amount(), amount() >= 0, "FUTURE_REF");
  }

  private Resolved from(@Nullable LocalDate today, int amount, boolean known, String vague) {
    if (!known || Math.abs(amount) > MOST) {
      return new Resolved(Type.DATE, vague, null, null, false);
    }
    String weekday = match.value("WEEKDAY");
    if (today == null) {
      return Resolved.date(weekday == null ? Iso.unknown(unit) : "XXXX-WXX-" + weekday);
    }
    LocalDate day = Iso.plus(today, amount, unit);
    if (weekday != null) {
      return Resolved.date(onWeekday(today, amount, Integer.parseInt(weekday)).toString());
    }
    return Resolved.date(Iso.of(day, unit));
  }

  /** "a week ago on Tuesday": that many weeks before the last Tuesday, or after the next. */
  private static LocalDate onWeekday(LocalDate today, int weeks, int weekday) {
    int ahead = (weekday - today.getDayOfWeek().getValue() + 7) % 7;
    boolean back = weeks < 0;
    LocalDate near = today.plusDays(back && ahead > 0 ? ahead - 7 : ahead);
    return near.plusWeeks(weeks);
  }

  /** "year-earlier" and its like: the same quarter or month of the year before. */
  Resolved yearBefore() {
    String quarter = setting.quarter();
    if (quarter != null && Interval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    return from(setting.today(), -1, true, "PAST_REF");
  }

  @Nullable Resolved then() {
    String weekday = match.value("WEEKDAY");
    if (weekday != null) {
      return weekdayAfter(Integer.parseInt(weekday));
    }
    int amount = Integer.parseInt(match.rule().argument(0, "-1"));
    return fromThen(amount);
  }

  private Resolved weekdayAfter(int weekday) {
    Interval days = setting.then() == null ? null : Interval.of(setting.then());
    if (days == null || !days.from().equals(days.until())) {
      return Resolved.date("XXXX-WXX-" + weekday);
    }
    int ahead = (weekday - days.from().getDayOfWeek().getValue() + 7) % 7;
    boolean back = back();
    int move = back ? (ahead == 0 ? -7 : ahead - 7) : ahead == 0 ? 7 : ahead;
    return Resolved.date(days.from().plusDays(move).toString());
  }

  /** "two days earlier", "the previous Friday". */
  private boolean back() {
    boolean back = false;
    for (int i = match.from(); i < match.to(); i++) {
      back |= words.is("BACK", shapes.lower(i));
    }
    return back;
  }

  @Nullable Resolved thenByWord() {
    boolean back = back();
    int amount = amount();
    if (amount < 0 || amount > MOST) {
      return new Resolved(Type.DATE, back ? "PAST_REF" : "FUTURE_REF", null, null, false);
    }
    String quarter = setting.quarter();
    if (amount == 1
        && back
        && unit.equals("Y")
        && quarter != null
        && Interval.of(quarter) != null) {
      return moved(quarter, -4, "Q");
    }
    return fromThen(back ? -amount : amount);
  }

  private @Nullable Resolved fromThen(int amount) {
    String then = setting.then();
    if (then == null && amount == 0 && setting.today() != null) {
      return null;
    }
    if (then == null || Units.clock(unit)) {
      LocalDate today = setting.today();
      boolean year = unit.equals("Y") && amount < 0 && today != null;
      return year ? from(today, amount, true, "PAST_REF") : Resolved.date(Iso.unknown(unit));
    }
    boolean month = unit.equals("Y") && then.length() == 7 && amount != 0;
    return month
        ? moved(then, then.contains("Q") ? 4 * amount : 12 * amount, then.contains("Q") ? "Q" : "M")
        : moved(then, amount, unit);
  }

  private static Resolved moved(String value, int amount, String unit) {
    String moved = Iso.moved(value, amount, unit);
    return Resolved.date(moved == null ? Iso.unknown(unit) : moved);
  }
}
