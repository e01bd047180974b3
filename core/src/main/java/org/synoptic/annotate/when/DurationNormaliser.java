package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.model.Timex.Type;

/**
 * Values of durations. A duration that ends or begins on the day of publication ("the past week",
 * "the next two years") has an interval.
 */
final class DurationNormaliser {

  /** Tokens that may stand between an amount and its rate: "50,000 new CDs a year". Set by hand. */
  private static final int RATE_TOKENS = 4;

  /** Durations of this many units and more get no interval. Set by hand. */
  private static final int MAX_AMOUNT = 5000;

  private static final List<String> UNITS_DESCENDING = List.of("Y", "M", "W", "D", "H", "TM", "S");

  private final ContextWords contextWords;
  private final TimexTokens tokens;

  DurationNormaliser(TimexTokens tokens, ContextWords contextWords) {
    this.tokens = tokens;
    this.contextWords = contextWords;
  }

  /** The value of a duration; null for ages, fractions and other false positives. */
  @Nullable TimexValue read(RuleMatch match, ResolutionContext context) {
    String unit = TimexUnits.of(match);
    boolean age =
        isAge(match)
            || contextWords.is("AGE", tokens.lower(match.to()))
            || contextWords.is("AGE", tokens.lower(match.to() + 1))
                && tokens.lower(match.to()).equals("-");
    boolean excluded =
        unit == null
            || (unit.equals("S") && match.has("UNIT") && !hasNumber(match))
            || unit.equals("WE")
            || isFraction(match, unit)
            || isSomeDay(match, unit);
    if (unit == null || age || excluded) {
      return null;
    }
    if (direction(match).equals("maybe") && !isLed(match)) {
      return rate(match, unit);
    }
    String number = match.value("NUM");
    boolean vagueAmount = direction(match).equals("vague");
    String amount = number != null ? number : vagueAmount ? "X" : match.has("UNITS") ? "X" : "1";
    String lastNumber = match.lastValue("NUM");
    amount = amount.equals(lastNumber) || lastNumber == null ? amount : "X";
    String value = TimexAmounts.duration(amount, unit);
    TimexValue duration = TimexValue.withoutInterval(Type.DURATION, value);
    return anchored(
        duration,
        direction(match),
        TimexAmounts.wholeNumber(amount),
        unit,
        context.publicationDay());
  }

  /** Ages in French: "âgée de 7 ans", "Antoine, 32 ans,". */
  private boolean isAge(RuleMatch match) {
    int from = match.from();
    boolean inPhrase =
        contextWords.is("OF", tokens.lower(from - 1))
            && contextWords.is("AGEBEFORE", tokens.lower(from - 2));
    boolean years =
        contextWords.is("AGEUNIT", tokens.lower(match.to() - 1)) && tokens.isClauseEnd(match.to());
    boolean named = tokens.lower(from - 1).equals(",") && tokens.token(from - 2).capitalised();
    return inPhrase || (years && named);
  }

  /** A rate such as "$5 a week" or "15 a year", as a SET. Any other "a year" has no value. */
  private @Nullable TimexValue rate(RuleMatch match, String unit) {
    boolean perUnit = match.has("UNIT") && contextWords.is("PER", tokens.lower(match.from()));
    boolean amount = false;
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - RATE_TOKENS) && perUnit; i--) {
      amount |= tokens.number(i) != null && !contextWords.is("PER", tokens.lower(i));
      amount |= "$£€%".contains(tokens.lower(i));
      perUnit = !".,;:()".contains(tokens.lower(i)) && !contextWords.is("NORATE", tokens.lower(i));
    }
    return amount ? TimexValue.withoutInterval(Type.SET, TimexAmounts.duration("1", unit)) : null;
  }

  private static boolean hasNumber(RuleMatch match) {
    return match.has("NUM");
  }

  /** "one-quarter", "a quarter": a fraction, not a duration. */
  private boolean isFraction(RuleMatch match, String unit) {
    return unit.equals("Q") && (match.has("UNIT") || tokens.lower(match.to() - 2).equals("-"));
  }

  /** "They will one day meet": no duration. */
  private boolean isSomeDay(RuleMatch match, String unit) {
    return unit.equals("D")
        && tokens.phrase(match.from(), match.to()).equals("one day")
        && !isLed(match);
  }

  private static String direction(RuleMatch match) {
    return match.rule().argument(0, "none");
  }

  private boolean isLed(RuleMatch match) {
    return contextWords.is("LENGTH", tokens.lower(match.from() - 1));
  }

  private static TimexValue anchored(
      TimexValue duration,
      String direction,
      int amount,
      String unit,
      @Nullable LocalDate publicationDay) {
    if (!direction.equals("past") && !direction.equals("next")) {
      return duration;
    }
    if (publicationDay == null) {
      return new TimexValue(Type.DURATION, duration.value(), null, null, true);
    }
    boolean past = direction.equals("past");
    boolean computable = amount > 0 && amount < MAX_AMOUNT;
    String otherEnd =
        computable
            ? IsoValues.plus(publicationDay, past ? -amount : amount, unit).toString()
            : null;
    return past
        ? duration.within(otherEnd, publicationDay.toString())
        : duration.within(publicationDay.toString(), otherEnd);
  }

  /** "an hour and 20 minutes": two durations as one, the larger unit first. */
  @Nullable TimexValue sum(RuleMatch match) {
    String large = match.has("UNIT") ? match.value("UNIT") : match.value("UNITS");
    String excluded = match.lastValue("UNITS");
    String first = match.captures().get(0).kind().equals("NUM") ? match.value("NUM") : "1";
    String second = match.lastValue("NUM");
    if (large == null || excluded == null || first == null || second == null) {
      return null;
    }
    if (TimexAmounts.wholeNumber(first) < 0 || TimexAmounts.wholeNumber(second) < 0) {
      return null;
    }
    int order = UNITS_DESCENDING.indexOf(excluded) - UNITS_DESCENDING.indexOf(large);
    if (order <= 0 || !UNITS_DESCENDING.contains(large)) {
      return null;
    }
    String head = TimexAmounts.duration(first, large);
    String tail = TimexAmounts.duration(second, excluded);
    boolean bothClock = TimexUnits.isClockUnit(large) && TimexUnits.isClockUnit(excluded);
    return TimexValue.withoutInterval(Type.DURATION, head + tail.substring(bothClock ? 2 : 1));
  }

  /** "a year and a half", "half an hour". */
  @Nullable TimexValue half(RuleMatch match) {
    String unit = match.value("UNIT");
    if (unit == null) {
      return null;
    }
    boolean andHalf = tokens.phrase(match.from(), match.to()).endsWith("and a half");
    String value =
        switch (unit) {
          case "Y" -> andHalf ? "P1Y6M" : "P6M";
          case "M" -> andHalf ? "P1.5M" : "P0.5M";
          case "D" -> andHalf ? "P1DT12H" : "PT12H";
          case "H" -> andHalf ? "PT1H30M" : "PT30M";
          case "TM" -> andHalf ? "PT1M30S" : "PT30S";
          case "10Y" -> andHalf ? "P15Y" : "P5Y";
          case "100Y" -> andHalf ? "P150Y" : "P50Y";
          default -> andHalf ? "P1.5" + unit : "P0.5" + unit;
        };
    return TimexValue.withoutInterval(Type.DURATION, value);
  }
}
