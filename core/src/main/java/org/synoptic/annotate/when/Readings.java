package org.synoptic.annotate.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Kinds;
import org.synoptic.model.Timex.Type;

/** What a match comes to: one method for each meaning that {@code rules.txt} uses. */
final class Readings {

  private final Kinds words;
  private final Shapes shapes;
  private final Lengths lengths;

  Readings(Shapes shapes, Kinds words) {
    this.shapes = shapes;
    this.words = words;
    lengths = new Lengths(shapes, words);
  }

  /** The value, null when the words tell no time after all. */
  @Nullable Resolved read(Match match, Setting setting) {
    return switch (match.rule().verb()) {
      case "point", "nth" -> point(match, setting);
      case "nightto" -> night(new Points(match, setting).value(), -1);
      case "nightof" -> night(new Points(match, setting).value(), 0);
      case "numeric" -> numeric(match);
      case "span" -> span(match, setting);
      case "years" -> years(match);
      case "decade" -> decade(match);
      case "fiscal" -> fiscal(match, setting);
      case "quarter", "half" -> new Quarters(match, setting).read();
      case "weekend" -> weekend(setting);
      case "shift" -> shift(match, setting);
      case "part" -> part(match, setting);
      case "ago" -> new Shifts(match, setting, shapes, words).ago();
      case "hence" -> new Shifts(match, setting, shapes, words).hence();
      case "earlier" -> new Shifts(match, setting, shapes, words).yearBefore();
      case "then" -> new Shifts(match, setting, shapes, words).then();
      case "thenword" -> new Shifts(match, setting, shapes, words).thenByWord();
      case "yearof", "thesame", "recent" -> new Quarters(match, setting).told(led(match));
      case "theyear" -> theYear(match, setting);
      case "theunit" -> theUnit(match, setting);
      case "yearend" -> yearEnd(match.rule().argument(0, "12-31"), setting);
      case "length" -> lengths.read(match, setting);
      case "lengthsum" -> lengths.sum(match);
      case "lengthhalf" -> lengths.half(match);
      case "every" -> Recurring.read(match);
      case "rate" -> Recurring.rate(match);
      case "value" -> fixed(match);
      case "clock" -> clock(match, setting);
      default -> null;
    };
  }

  /** "in the quarter". */
  private boolean led(Match match) {
    return words.is("QUARTERLEAD", shapes.lower(match.from() - 1)) && "Q".equals(Units.of(match));
  }

  private static @Nullable Resolved point(Match match, Setting setting) {
    String value = new Points(match, setting).value();
    String feast = String.valueOf(match.value("HOLIDAY"));
    if (value == null || !feast.startsWith("HIJRA")) {
      return seasonal(value, setting);
    }
    Interval day = Interval.of(value);
    return day == null ? date(value) : Hijra.resolved(day.from(), feast.substring(5));
  }

  /** "In der Nacht zum Dienstag": it begins on the day before, and ends on the day. */
  private static @Nullable Resolved night(@Nullable String day, int move) {
    String first = day == null ? null : Iso.moved(day, move, "D");
    String last = first == null ? null : Iso.moved(first, 1, "D");
    if (first == null || last == null) {
      return day == null ? null : Resolved.date(Iso.unknown("D") + "TNI");
    }
    return Resolved.date(first + "TNI").within(first, last);
  }

  private static @Nullable Resolved seasonal(@Nullable String value, Setting setting) {
    Interval days = value == null ? null : Seasons.of(value, setting.south());
    Resolved date = date(value);
    return days == null || date == null
        ? date
        : date.within(days.from().toString(), days.until().toString());
  }

  private static @Nullable Resolved date(@Nullable String value) {
    return value == null ? null : Resolved.date(value);
  }

  private static @Nullable Resolved numeric(Match match) {
    String value = String.valueOf(match.value("NUMERIC"));
    int or = value.indexOf('|');
    if (or > 0) {
      String year = value.substring(0, 4);
      return Resolved.open(Type.DATE, year + "-XX-XX")
          .within(value.substring(0, or), value.substring(or + 1));
    }
    String clock = match.value("CLOCK");
    return Resolved.date(clock == null ? value : value + "T" + clock);
  }

  /** "May 3-5": a first and a last day. */
  private static @Nullable Resolved span(Match match, Setting setting) {
    String last = match.last("DAY");
    String first = new Points(match, setting).value();
    if (first == null || last == null || first.length() != 10) {
      return null;
    }
    String until = first.substring(0, 8) + (last.length() < 2 ? "0" : "") + last;
    boolean order = until.compareTo(first) > 0;
    return order ? Resolved.date(first + "/" + until) : null;
  }

  private static @Nullable Resolved years(Match match) {
    String year = String.valueOf(match.value("YEAR"));
    String next = year.substring(0, 2) + match.value("SHORT");
    return next.compareTo(year) > 0 ? Resolved.date(year + "/" + next) : null;
  }

  private static Resolved decade(Match match) {
    String year = match.value("YEAR");
    if (year != null) {
      return year.endsWith("0") ? Resolved.date(year.substring(0, 3)) : Resolved.date(year);
    }
    String two = match.has("SHORT") ? match.value("SHORT") : match.value("SPELLEDDECADE");
    return Resolved.date("19" + String.valueOf(two).charAt(0));
  }

  /** A fiscal year's days are the company's secret: a value without an interval. */
  private static @Nullable Resolved fiscal(Match match, Setting setting) {
    String value = new Points(match, setting).value();
    return value == null ? null : new Resolved(Type.DATE, value, null, null, value.contains("X"));
  }

  private Resolved weekend(Setting setting) {
    LocalDate today = setting.today();
    if (today == null) {
      return Resolved.date(Iso.unknown("WE"));
    }
    boolean early = today.getDayOfWeek().getValue() <= 4;
    boolean past = setting.tense().get() != Tense.FUTURE;
    return Resolved.date(Iso.of(early && past ? today.minusWeeks(1) : today, "WE"));
  }

  private static Resolved shift(Match match, Setting setting) {
    int amount = Integer.parseInt(match.rule().argument(0, "0"));
    LocalDate today = setting.today();
    String day = today == null ? Iso.unknown("D") : today.plusDays(amount).toString();
    String part = match.value("PART");
    return Resolved.date(part == null ? day : day + "T" + part);
  }

  private static @Nullable Resolved part(Match match, Setting setting) {
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
        return move == 0 ? null : Resolved.date(Iso.unknown("D") + "T" + part);
      }
      return Resolved.date(Iso.moved(then.substring(0, 10), move, "D") + "T" + part);
    }
    String day =
        today == null ? Iso.unknown("D") : today.plusDays(Integer.parseInt(where)).toString();
    return Resolved.date(day + "T" + part);
  }

  private @Nullable Resolved theYear(Match match, Setting setting) {
    if (!words.is("YEARLEAD", shapes.lower(match.from() - 1))) {
      return null;
    }
    if (words.is("ENDED", shapes.lower(match.to()))) {
      return Resolved.open(Type.DURATION, "P1Y");
    }
    LocalDate today = setting.today();
    return Resolved.date(today == null ? "XXXX" : Iso.of(today, "Y"));
  }

  /** "the end of the month", "later in the day": of the day told last, or of publication. */
  private @Nullable Resolved theUnit(Match match, Setting setting) {
    String before = shapes.lower(match.from() - 1);
    String earlier = shapes.lower(match.from() - 2);
    boolean part = words.is("OF", before) && words.is("PARTOF", earlier);
    boolean course = words.is("IN", before) && words.is("COURSE", earlier);
    boolean laterToday = course && "D".equals(Units.of(match));
    boolean whole = words.is("WHOLE", before);
    String unit = Units.of(match);
    if (unit == null
        || !(part || course || whole)
        || words.is("RELATIVE", shapes.lower(match.to()))) {
      return null;
    }
    String then = setting.then();
    String told = then == null || !setting.fresh() ? null : Iso.moved(then, 0, unit);
    LocalDate today = setting.today();
    String now = today == null ? Iso.unknown(unit) : Iso.of(today, unit);
    boolean open = unit.equals("D") && told == null && !laterToday;
    return open ? null : Resolved.date(told == null ? now : told);
  }

  private static Resolved yearEnd(String day, Setting setting) {
    LocalDate today = setting.today();
    return today == null ? Resolved.date("XXXX") : Resolved.date(today.getYear() + "-" + day);
  }

  private @Nullable Resolved fixed(Match match) {
    Type type = Type.valueOf(match.rule().argument(0, "DATE"));
    String value = match.rule().argument(1, "");
    boolean idle =
        match.rule().argument(2, "").equals("led")
            && !words.is("REFLEAD", shapes.lower(match.from() - 1));
    return idle ? null : new Resolved(type, value, null, null, false);
  }

  /** A time of the day told last in the passage, or of the day of publication. */
  private static Resolved clock(Match match, Setting setting) {
    String then = setting.then();
    LocalDate today = setting.today();
    boolean told =
        then != null
            && setting.fresh()
            && then.length() >= 10
            && Interval.of(then.substring(0, 10)) != null;
    String day =
        then != null && told
            ? then.substring(0, 10)
            : today == null ? Iso.unknown("D") : today.toString();
    return clockOn(match, day);
  }

  static Resolved clockOn(Match match, String day) {
    String time = String.valueOf(match.value("CLOCK"));
    Resolved date = Resolved.date(day + "T" + time);
    String zone = match.has("ZONE") ? match.value("ZONE") : match.value("LOCAL");
    boolean exact = date.from() != null && zone != null && !zone.equals("L") && !time.contains("X");
    if (!exact || zone == null || time.equals("24:00")) {
      return date;
    }
    String instant = day + "T" + time + ":00" + Zones.offset(zone, day + "T" + time);
    return date.within(instant, instant);
  }
}
