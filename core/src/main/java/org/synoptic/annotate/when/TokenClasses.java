package org.synoptic.annotate.when;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.Numeral;

/**
 * Matches the classes that patterns are made of, such as MONTH, DAY and CLOCK, against the tokens
 * of one text. Classes of {@code words.txt} are looked up in the lexicon; the others are computed
 * from how the tokens are written.
 */
final class TokenClasses {

  /** Classes that no list has: {@link #match} tells their tokens by how they are written. */
  static final Set<String> COMPUTED =
      Set.of(
          "NUM",
          "DAY",
          "YEAR",
          "SHORT",
          "DECADE",
          "ORDINAL",
          "ORDINALDIGITS",
          "RANK",
          "CENT",
          "QUARTERDIGIT",
          "CLOCK",
          "NUMERIC",
          "ZONE",
          "NOUNPART",
          "END");

  /** Centuries whose years are spelled in two numbers: "nineteen ninety-six". Set by hand. */
  private static final int FIRST_CENTURY = 15;

  private static final int LAST_CENTURY = 20;

  private final TimexTokens tokens;
  private final ContextWords contextWords;
  private final ClockTime clock;
  private final NumericDate numericDate;

  TokenClasses(TimexTokens tokens, ContextWords contextWords, DateOrder order) {
    this.tokens = tokens;
    this.contextWords = contextWords;
    clock = new ClockTime(tokens, contextWords);
    numericDate = new NumericDate(tokens, order);
  }

  TimexTokens tokens() {
    return tokens;
  }

  /** The match of a class at token {@code i}, or null. */
  @Nullable ClassMatch match(String kind, int i) {
    if (i >= tokens.size()) {
      return null;
    }
    return switch (kind) {
      case "NUM" -> tokens.number(i);
      case "DAY" -> day(i);
      case "YEAR" -> year(i);
      case "SHORT" -> shortYear(i);
      case "DECADE" -> decade(i);
      case "ORDINAL" -> ordinal(i, kind, 1, 31);
      case "ORDINALDIGITS" -> tokens.token(i).numeric() ? ordinal(i, "ORDINAL", 1, 31) : null;
      case "RANK" -> rank(i);
      case "CENT" -> ordinal(i, kind, 10, 25);
      case "QUARTERDIGIT" ->
          tokens.isInteger(i, 1, 1, 4) ? matched(kind, tokens.lower(i), i + 1) : null;
      case "CLOCK" -> clock.timeAt(i);
      case "NUMERIC" -> numericDate.dateAt(i);
      case "ZONE" -> zoneWithOffset(i);
      case "NOUNPART" -> nounPart(i);
      case "END" -> tokens.isClauseEnd(i) ? matched(kind, "", i) : null;
      default -> tokens.lexiconMatch(kind, i);
    };
  }

  private static ClassMatch matched(String kind, String value, int to) {
    return new ClassMatch(kind, value, to);
  }

  /**
   * A part of the day as a noun with its capital: German "Morgen", which in lower case is
   * "tomorrow".
   */
  private @Nullable ClassMatch nounPart(int i) {
    ClassMatch noun = tokens.lexiconMatch("NOUNPART", i);
    return noun == null ? null : matched("PART", noun.value(), noun.to());
  }

  /** "GMT", "EST", "UTC+2". */
  private @Nullable ClassMatch zoneWithOffset(int i) {
    ClassMatch zone = tokens.lexiconMatch("ZONE", i);
    boolean signed =
        zone != null && zone.value().equals("Z") && "+-−".contains(tokens.lower(i + 1));
    if (!signed
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || !tokens.isInteger(i + 2, 2, 0, 14)) {
      return zone;
    }
    String hours = (tokens.lower(i + 2).length() < 2 ? "0" : "") + tokens.lower(i + 2);
    return matched("ZONE", (tokens.lower(i + 1).equals("+") ? "+" : "-") + hours + ":00", i + 3);
  }

  private @Nullable ClassMatch day(int i) {
    if (!tokens.isInteger(i, 2, 1, 31)) {
      return ordinal(i, "DAY", 1, 31);
    }
    boolean time = tokens.lower(i + 1).equals(":") && tokens.glued(i + 2);
    boolean more =
        tokens.glued(i + 1)
            && ("%/".contains(tokens.lower(i + 1)) || time || tokens.token(i + 1).alphabetic());
    return ordinalTail(i + 1)
        ? matched("DAY", tokens.lower(i), i + 2)
        : more ? null : matched("DAY", tokens.lower(i), i + 1);
  }

  private boolean ordinalTail(int i) {
    return tokens.glued(i) && contextWords.is("ORDINALTAIL", tokens.lower(i));
  }

  private @Nullable ClassMatch ordinal(int i, String kind, int least, int most) {
    int value = 0;
    int to = i + 1;
    if (tokens.isInteger(i, 2, 1, 31) && ordinalTail(i + 1)) {
      value = Integer.parseInt(tokens.lower(i));
      to = i + 2;
    } else {
      int tens = tokens.smallNumber(i);
      boolean compound = tens >= 20 && tokens.lower(i + 1).equals("-");
      ClassMatch unit = tokens.lexiconMatch("ORD", compound ? i + 2 : i);
      if (unit != null) {
        value = Integer.parseInt(unit.value()) + (compound ? tens : 0);
        to = unit.to();
      }
    }
    return value >= least && value <= most ? matched(kind, Integer.toString(value), to) : null;
  }

  /** The day in "May the 5th", "July the Fourth", but not in "in May the second ship". */
  private @Nullable ClassMatch rank(int i) {
    boolean printed = tokens.token(i).numeric() || tokens.token(i).capitalised();
    return printed ? ordinal(i, "DAY", 1, 31) : null;
  }

  private @Nullable ClassMatch year(int i) {
    if (tokens.token(i).text().length() == 4
        && tokens.isInteger(i, 4, NumericDate.MIN_YEAR, NumericDate.MAX_YEAR)) {
      boolean part =
          tokens.glued(i + 1)
              && (tokens.token(i + 1).alphabetic() || tokens.lower(i + 1).equals("%"));
      return part ? null : matched("YEAR", tokens.lower(i), i + 1);
    }
    return spelledYear(i);
  }

  /** "nineteen ninety-six", "two thousand and ten". */
  private @Nullable ClassMatch spelledYear(int i) {
    int century = tokens.smallNumber(i);
    if (century >= FIRST_CENTURY && century <= LAST_CENTURY) {
      Numeral rest = tokens.numeral(i + 1);
      boolean tens = rest != null && rest.whole() && rest.low() >= 10 && rest.low() < 100;
      return rest == null || !tens || tokens.token(i + 1).numeric()
          ? null
          : matched("YEAR", Integer.toString(century * 100 + (int) rest.low()), rest.to());
    }
    if (century != 2 || !tokens.lower(i + 1).equals("thousand")) {
      return null;
    }
    Numeral number = tokens.numeral(i);
    boolean year = number != null && number.low() >= 2000 && number.low() < 2100;
    return number == null || !year
        ? null
        : matched("YEAR", Integer.toString((int) number.low()), number.to());
  }

  private @Nullable ClassMatch shortYear(int i) {
    boolean two =
        tokens.token(i).text().length() == 2 && tokens.isInteger(i, 2, 0, 99) && tokens.glued(i);
    boolean single =
        tokens.lower(i - 1).equals("-")
            || tokens.lower(i - 1).equals("–")
            || tokens.lower(i - 1).equals("/");
    return two && single && !tokens.continuesToken(i + 1)
        ? matched("SHORT", tokens.lower(i), i + 1)
        : null;
  }

  /** "1980s", "1980's", "'80s". */
  private @Nullable ClassMatch decade(int i) {
    boolean quoted = "'’‘".contains(tokens.lower(i)) && tokens.glued(i + 1);
    int number = quoted ? i + 1 : i;
    String text = tokens.token(number).text();
    int tail =
        "'’".contains(tokens.lower(number + 1)) && tokens.glued(number + 1)
            ? number + 2
            : number + 1;
    boolean ends =
        contextWords.is("DECADETAIL", tokens.lower(tail))
            && tokens.glued(tail)
            && text.endsWith("0");
    if (!ends || !tokens.token(number).numeric() || !text.chars().allMatch(Character::isDigit)) {
      return null;
    }
    if (text.length() == 4 && !quoted) {
      boolean owned = tail == number + 2 && text.compareTo("2000") > 0;
      return owned ? null : matched("DECADE", text.substring(0, 3), tail + 1);
    }
    boolean part = contextWords.is("DECADEPART", tokens.lower(i - 1));
    boolean led = contextWords.is("DECADELEAD", tokens.lower(part ? i - 2 : i - 1));
    boolean two = text.length() == 2 && (quoted || led);
    return two ? matched("DECADE", "19" + text.charAt(0), tail + 1) : null;
  }
}
