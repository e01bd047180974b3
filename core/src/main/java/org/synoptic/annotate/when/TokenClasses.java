package org.synoptic.annotate.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/** What the classes of a pattern match on the words of one text. */
final class TokenClasses {

  private static final ScannedToken NONE = new ScannedToken(0, 0, " ", "", false, true);

  private final List<ScannedToken> words;

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
          "CENT",
          "QUARTERDIGIT",
          "CLOCK",
          "NUMERIC",
          "ZONE",
          "NOUNPART",
          "END");

  private final TimexLexicon lexicon;
  private final ContextWords guard;
  private final NumeralReader numerals;
  private final ClockTime clock;
  private final NumericDate numericDate;

  TokenClasses(List<ScannedToken> words, TimexGrammar grammar, DateOrder order) {
    this.words = words;
    lexicon = grammar.lexicon();
    guard = grammar.guardWords();
    numerals = new NumeralReader(words, grammar.numbers());
    clock = new ClockTime(this, guard);
    numericDate = new NumericDate(this, order);
  }

  int size() {
    return words.size();
  }

  ScannedToken word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : NONE;
  }

  String lower(int i) {
    return word(i).lower();
  }

  /** True when word {@code i} may belong to what begins at {@code from}: no paragraph between. */
  boolean joined(int from, int i) {
    return i < words.size() && (i == from || !words.get(i).opens());
  }

  /** True when word {@code i} belongs to what stands before it: "14:30:05", "14-15-16", "14th". */
  boolean goesOn(int i) {
    boolean link = ":-/–".contains(lower(i)) && glued(i + 1) && word(i + 1).numeric();
    return i < size() && glued(i) && (word(i).alphabetic() || word(i).numeric() || link);
  }

  boolean glued(int i) {
    return word(i).glued();
  }

  /** The whole number that a word spells, or -1. */
  int small(int i) {
    return numerals.small(lower(i));
  }

  @Nullable ClassMatch match(String kind, int i) {
    if (i >= words.size()) {
      return null;
    }
    return switch (kind) {
      case "NUM" -> number(i);
      case "DAY" -> day(i);
      case "YEAR" -> year(i);
      case "SHORT" -> shortYear(i);
      case "DECADE" -> decade(i);
      case "ORDINAL" -> ordinal(i, kind, 1, 31);
      case "ORDINALDIGITS" -> word(i).numeric() ? ordinal(i, "ORDINAL", 1, 31) : null;
      case "CENT" -> ordinal(i, kind, 10, 25);
      case "QUARTERDIGIT" -> digits(i, 1, 1, 4) ? of(kind, lower(i), i + 1) : null;
      case "CLOCK" -> clock.at(i);
      case "NUMERIC" -> numericDate.at(i);
      case "ZONE" -> zone(i);
      case "NOUNPART" -> part(i);
      case "END" -> ends(i) ? of(kind, "", i) : null;
      default -> listed(kind, i);
    };
  }

  private static ClassMatch of(String kind, String value, int to) {
    return new ClassMatch(kind, value, to);
  }

  /** "Morgen" with its capital, in German a part of the day like any other. */
  private @Nullable ClassMatch part(int i) {
    ClassMatch noun = listed("NOUNPART", i);
    return noun == null ? null : of("PART", noun.value(), noun.to());
  }

  /** "GMT", "EST", "UTC+2". */
  private @Nullable ClassMatch zone(int i) {
    ClassMatch zone = listed("ZONE", i);
    boolean signed = zone != null && zone.value().equals("Z") && "+-−".contains(lower(i + 1));
    if (!signed || !glued(i + 1) || !glued(i + 2) || !digits(i + 2, 2, 0, 14)) {
      return zone;
    }
    String hours = (lower(i + 2).length() < 2 ? "0" : "") + lower(i + 2);
    return of("ZONE", (lower(i + 1).equals("+") ? "+" : "-") + hours + ":00", i + 3);
  }

  private @Nullable ClassMatch listed(String kind, int i) {
    ClassMatch best = null;
    for (TimexLexicon.Entry entry : lexicon.of(kind, lower(i))) {
      int to = i + entry.words().size();
      boolean longer = best == null || to > best.to();
      if (longer && (!lexicon.capital(kind) || word(i).capitalised()) && all(entry.words(), i)) {
        best = of(kind, entry.value(), to);
      }
    }
    return best;
  }

  private boolean all(List<String> lowers, int i) {
    for (int k = 0; k < lowers.size(); k++) {
      if (!lower(i + k).equals(lowers.get(k)) || (k > 0 && word(i + k).opens())) {
        return false;
      }
    }
    return true;
  }

  /** True where a clause ends before word {@code i}. */
  boolean ends(int i) {
    return i >= words.size() || word(i).opens() || ".,;:!?)\"”’".contains(lower(i));
  }

  private @Nullable ClassMatch number(int i) {
    Numeral numeral = numerals.at(i);
    boolean money = "$£€".contains(lower(i - 1)) && i > 0;
    if (numeral == null || money) {
      return null;
    }
    return new ClassMatch("NUM", TimexAmounts.text(numeral), numeral.to(), numeral);
  }

  boolean digits(int i, int length, int least, int most) {
    String text = word(i).text();
    if (text.length() > length || !word(i).numeric() || text.contains(",") || text.contains(".")) {
      return false;
    }
    int value = Integer.parseInt(text);
    return value >= least && value <= most;
  }

  private @Nullable ClassMatch day(int i) {
    if (!digits(i, 2, 1, 31)) {
      return ordinal(i, "DAY", 1, 31);
    }
    boolean time = lower(i + 1).equals(":") && glued(i + 2);
    boolean more =
        glued(i + 1) && ("%/".contains(lower(i + 1)) || time || word(i + 1).alphabetic());
    return ordinalTail(i + 1)
        ? of("DAY", lower(i), i + 2)
        : more ? null : of("DAY", lower(i), i + 1);
  }

  private boolean ordinalTail(int i) {
    return glued(i) && guard.is("ORDINALTAIL", lower(i));
  }

  private @Nullable ClassMatch ordinal(int i, String kind, int least, int most) {
    int value = 0;
    int to = i + 1;
    if (digits(i, 2, 1, 31) && ordinalTail(i + 1)) {
      value = Integer.parseInt(lower(i));
      to = i + 2;
    } else {
      int tens = numerals.small(lower(i));
      boolean compound = tens >= 20 && lower(i + 1).equals("-");
      ClassMatch unit = listed("ORD", compound ? i + 2 : i);
      if (unit != null) {
        value = Integer.parseInt(unit.value()) + (compound ? tens : 0);
        to = unit.to();
      }
    }
    return value >= least && value <= most ? of(kind, Integer.toString(value), to) : null;
  }

  private @Nullable ClassMatch year(int i) {
    if (word(i).text().length() == 4 && digits(i, 4, 1400, 2199)) {
      boolean part = glued(i + 1) && (word(i + 1).alphabetic() || lower(i + 1).equals("%"));
      return part ? null : of("YEAR", lower(i), i + 1);
    }
    return spelledYear(i);
  }

  /** "nineteen ninety-six", "two thousand and ten". */
  private @Nullable ClassMatch spelledYear(int i) {
    int century = numerals.small(lower(i));
    if (century >= 15 && century <= 20) {
      Numeral rest = numerals.at(i + 1);
      boolean tens = rest != null && rest.whole() && rest.low() >= 10 && rest.low() < 100;
      return rest == null || !tens || word(i + 1).numeric()
          ? null
          : of("YEAR", Integer.toString(century * 100 + (int) rest.low()), rest.to());
    }
    if (century != 2 || !lower(i + 1).equals("thousand")) {
      return null;
    }
    Numeral number = numerals.at(i);
    boolean year = number != null && number.low() >= 2000 && number.low() < 2100;
    return number == null || !year
        ? null
        : of("YEAR", Integer.toString((int) number.low()), number.to());
  }

  private @Nullable ClassMatch shortYear(int i) {
    boolean two = word(i).text().length() == 2 && digits(i, 2, 0, 99) && glued(i);
    boolean single =
        lower(i - 1).equals("-") || lower(i - 1).equals("–") || lower(i - 1).equals("/");
    return two && single && !goesOn(i + 1) ? of("SHORT", lower(i), i + 1) : null;
  }

  /** "1980s", "1980's", "'80s". */
  private @Nullable ClassMatch decade(int i) {
    boolean quoted = "'’‘".contains(lower(i)) && glued(i + 1);
    int number = quoted ? i + 1 : i;
    String text = word(number).text();
    int tail = "'’".contains(lower(number + 1)) && glued(number + 1) ? number + 2 : number + 1;
    boolean ends = guard.is("DECADETAIL", lower(tail)) && glued(tail) && text.endsWith("0");
    if (!ends || !word(number).numeric() || !text.chars().allMatch(Character::isDigit)) {
      return null;
    }
    if (text.length() == 4 && !quoted) {
      boolean owned = tail == number + 2 && text.compareTo("2000") > 0;
      return owned ? null : of("DECADE", text.substring(0, 3), tail + 1);
    }
    boolean part = guard.is("DECADEPART", lower(i - 1));
    boolean led = guard.is("DECADELEAD", lower(part ? i - 2 : i - 1));
    boolean two = text.length() == 2 && (quoted || led);
    return two ? of("DECADE", "19" + text.charAt(0), tail + 1) : null;
  }

  /** The words from {@code from} to {@code to} in lower case, joined by spaces. */
  String phrase(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
      all.append(all.length() == 0 ? "" : " ").append(lower(i));
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }
}
