package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Timex.Type;

/** Durations; those that reach back from the day of publication or on from it have an interval. */
final class DurationNormaliser {

  /** Words between an amount and its rate: "50,000 new CDs a year". */
  private static final int RATE_REACH = 4;

  private static final List<String> DESCENDING = List.of("Y", "M", "W", "D", "H", "TM", "S");

  private final ContextWords words;
  private final TokenClasses shapes;

  DurationNormaliser(TokenClasses shapes, ContextWords words) {
    this.shapes = shapes;
    this.words = words;
  }

  @Nullable TimexValue read(RuleMatch match, ResolutionContext setting) {
    String unit = TimexUnits.of(match);
    boolean age =
        aged(match)
            || words.is("AGE", shapes.lower(match.to()))
            || words.is("AGE", shapes.lower(match.to() + 1))
                && shapes.lower(match.to()).equals("-");
    boolean small =
        unit == null
            || (unit.equals("S") && match.has("UNIT") && !digits(match))
            || unit.equals("WE")
            || share(match, unit)
            || someDay(match, unit);
    if (unit == null || age || small) {
      return null;
    }
    if (side(match).equals("maybe") && !led(match)) {
      return rate(match, unit);
    }
    String number = match.value("NUM");
    boolean vague = side(match).equals("vague");
    String amount = number != null ? number : vague ? "X" : match.has("UNITS") ? "X" : "1";
    String last = match.last("NUM");
    amount = amount.equals(last) || last == null ? amount : "X";
    String value = TimexAmounts.duration(amount, unit);
    TimexValue length = TimexValue.open(Type.DURATION, value);
    return anchored(length, side(match), TimexAmounts.whole(amount), unit, setting.today());
  }

  /** "âgée de 7 ans", "Antoine, 32 ans,". */
  private boolean aged(RuleMatch match) {
    int from = match.from();
    boolean said =
        words.is("OF", shapes.lower(from - 1)) && words.is("AGEBEFORE", shapes.lower(from - 2));
    boolean years = words.is("AGEUNIT", shapes.lower(match.to() - 1)) && shapes.ends(match.to());
    boolean named = shapes.lower(from - 1).equals(",") && shapes.word(from - 2).capitalised();
    return said || (years && named);
  }

  /** "$5 a week", "15 a year": how often; any other "a year" is none of our business. */
  private @Nullable TimexValue rate(RuleMatch match, String unit) {
    boolean one = match.has("UNIT") && words.is("PER", shapes.lower(match.from()));
    boolean amount = false;
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - RATE_REACH) && one; i--) {
      amount |= shapes.match("NUM", i) != null && !words.is("PER", shapes.lower(i));
      amount |= "$£€%".contains(shapes.lower(i));
      one = !".,;:()".contains(shapes.lower(i)) && !words.is("NORATE", shapes.lower(i));
    }
    return amount ? TimexValue.open(Type.SET, TimexAmounts.duration("1", unit)) : null;
  }

  private static boolean digits(RuleMatch match) {
    ClassMatch number = match.capture("NUM");
    return number != null;
  }

  /** "one-quarter", "a quarter": a part and no length. */
  private boolean share(RuleMatch match, String unit) {
    return unit.equals("Q") && (match.has("UNIT") || shapes.lower(match.to() - 2).equals("-"));
  }

  /** "They will one day meet". */
  private boolean someDay(RuleMatch match, String unit) {
    return unit.equals("D")
        && shapes.phrase(match.from(), match.to()).equals("one day")
        && !led(match);
  }

  private static String side(RuleMatch match) {
    return match.rule().argument(0, "none");
  }

  private boolean led(RuleMatch match) {
    return words.is("LENGTH", shapes.lower(match.from() - 1));
  }

  private static TimexValue anchored(
      TimexValue length, String side, int amount, String unit, @Nullable LocalDate today) {
    if (!side.equals("past") && !side.equals("next")) {
      return length;
    }
    if (today == null) {
      return new TimexValue(Type.DURATION, length.value(), null, null, true);
    }
    boolean past = side.equals("past");
    boolean known = amount > 0 && amount < 5000;
    String other = known ? IsoValues.plus(today, past ? -amount : amount, unit).toString() : null;
    return past ? length.within(other, today.toString()) : length.within(today.toString(), other);
  }

  /** "an hour and 20 minutes": two lengths as one, the larger unit first. */
  @Nullable TimexValue sum(RuleMatch match) {
    String large = match.has("UNIT") ? match.value("UNIT") : match.value("UNITS");
    String small = match.last("UNITS");
    String first = match.captures().get(0).kind().equals("NUM") ? match.value("NUM") : "1";
    String second = match.last("NUM");
    if (large == null || small == null || first == null || second == null) {
      return null;
    }
    if (TimexAmounts.whole(first) < 0 || TimexAmounts.whole(second) < 0) {
      return null;
    }
    int order = DESCENDING.indexOf(small) - DESCENDING.indexOf(large);
    if (order <= 0 || !DESCENDING.contains(large)) {
      return null;
    }
    String head = TimexAmounts.duration(first, large);
    String tail = TimexAmounts.duration(second, small);
    boolean bothClock = TimexUnits.clock(large) && TimexUnits.clock(small);
    return TimexValue.open(Type.DURATION, head + tail.substring(bothClock ? 2 : 1));
  }

  /** "a year and a half", "half an hour". */
  @Nullable TimexValue half(RuleMatch match) {
    String unit = match.value("UNIT");
    if (unit == null) {
      return null;
    }
    boolean more = shapes.phrase(match.from(), match.to()).endsWith("and a half");
    String value =
        switch (unit) {
          case "Y" -> more ? "P1Y6M" : "P6M";
          case "M" -> more ? "P1.5M" : "P0.5M";
          case "D" -> more ? "P1DT12H" : "PT12H";
          case "H" -> more ? "PT1H30M" : "PT30M";
          case "TM" -> more ? "PT1M30S" : "PT30S";
          case "10Y" -> more ? "P15Y" : "P5Y";
          case "100Y" -> more ? "P150Y" : "P50Y";
          default -> more ? "P1.5" + unit : "P0.5" + unit;
        };
    return TimexValue.open(Type.DURATION, value);
  }
}
