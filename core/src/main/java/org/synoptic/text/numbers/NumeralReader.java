package org.synoptic.text.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token, in digits or in words: "1,500", "2.5 million",
 * "twenty-six", "two and a half", "2 1/2", "half a dozen", "a few", "tens of thousands".
 */
public final class NumeralReader {

  private static final Map<String, Double> FRACTIONS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);

  /** The denominators of printed fractions; others are dates or names ("9/11"). Set by hand. */
  private static final Set<Double> DENOMINATORS =
      Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0);

  private final List<ScannedToken> words;
  private final NumberWords language;

  /** Makes a reader for the tokens of a text in one language. */
  public NumeralReader(List<ScannedToken> words, NumberWords language) {
    this.words = words;
    this.language = language;
  }

  /** Returns the longest number that starts at token {@code i}; null when none does. */
  public @Nullable Numeral at(int i) {
    if (i >= words.size()) {
      return null;
    }
    ScannedToken word = words.get(i);
    if (word.numeric()) {
      Numeral spaced = spaced(i);
      return multiplied(spaced == null ? digits(i) : spaced);
    }
    if (FRACTIONS.containsKey(word.lower())) {
      return multiplied(Numeral.exact(i, i + 1, FRACTIONS.getOrDefault(word.lower(), 0.0)));
    }
    Numeral vague = vaguePhrase(i);
    return vague != null && vague.vague()
        ? scaled(vague)
        : multiplied(vague != null ? vague : spelled(i));
  }

  /** "several hundred", "a few hundred thousand": a vague number below ten, times its scales. */
  private Numeral scaled(Numeral vague) {
    double scale = 1;
    int to = vague.to();
    while (vague.high() < 10 && scale < 1e12 && scale(lower(to)) > 1) {
      scale *= scale(lower(to++));
    }
    return to == vague.to()
        ? vague
        : new Numeral(vague.from(), to, vague.low() * scale, (vague.high() + 1) * scale - 1, true);
  }

  /** Returns the factor of a scale word: 1e6 for "million"; 1 for any other word. */
  public double scale(String word) {
    Double scale = language.multiplier(word);
    return scale == null ? 1 : scale;
  }

  /** Returns the number from 0 to 90 that {@code word} is the word for, or -1. */
  public int small(String word) {
    return language.small(word);
  }

  private String lower(int i) {
    return i < words.size() ? words.get(i).lower() : "";
  }

  private boolean is(int i, String... lowers) {
    for (int k = 0; k < lowers.length; k++) {
      if (!lower(i + k).equals(lowers[k])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads "1 500 000": groups of three digits with one space between, if the language uses them.
   */
  private @Nullable Numeral spaced(int i) {
    StringBuilder all = new StringBuilder(words.get(i).text());
    int to = i + 1;
    while (language.is("SPACES", "yes") && all.length() < 15 && isGroupOfThree(to)) {
      all.append(words.get(to++).text());
    }
    boolean groups = to > i + 1 && words.get(i).text().matches("[1-9][0-9]{0,2}");
    boolean row = isOneSpaceBehind(to) && words.get(to).numeric();
    double value = groups && !row ? language.value(all.toString()) : -1;
    return value < 0 ? null : Numeral.exact(i, to, value);
  }

  private boolean isGroupOfThree(int i) {
    return isOneSpaceBehind(i) && words.get(i).text().matches("[0-9]{3}(?:[,.][0-9]{1,2})?");
  }

  private boolean isOneSpaceBehind(int i) {
    return i < words.size() && words.get(i).start() == words.get(i - 1).end() + 1;
  }

  private @Nullable Numeral digits(int i) {
    double value = language.value(words.get(i).text());
    if (value < 0) {
      return null;
    }
    int next = i + 1;
    if (FRACTIONS.containsKey(lower(next))) {
      return Numeral.exact(i, next + 1, value + FRACTIONS.getOrDefault(lower(next), 0.0));
    }
    if (is(next, "-")) {
      next++;
    }
    double fraction = fraction(next);
    if (fraction > 0 && value == Math.rint(value)) {
      return Numeral.exact(i, next + 3, value + fraction);
    }
    fraction = fraction(i);
    return fraction > 0 ? Numeral.exact(i, i + 3, fraction) : Numeral.exact(i, i + 1, value);
  }

  /** Returns the value of "1/2" at token {@code i}, or 0. */
  private double fraction(int i) {
    if (i + 2 >= words.size() || !is(i + 1, "/") || !words.get(i + 1).glued()) {
      return 0;
    }
    double numerator = words.get(i).numeric() ? language.value(words.get(i).text()) : -1;
    double denominator = words.get(i + 2).numeric() ? language.value(words.get(i + 2).text()) : -1;
    boolean small =
        numerator > 0
            && numerator == Math.rint(numerator)
            && denominator > numerator
            && DENOMINATORS.contains(denominator)
            && !is(i + 3, "/");
    return small ? numerator / denominator : 0;
  }

  private boolean isOfKind(String kind, int i) {
    return language.is(kind, lower(i));
  }

  private @Nullable Numeral vaguePhrase(int i) {
    for (NumberWords.RangePhrase some : language.rangePhrases(lower(i))) {
      if (is(i, some.words().toArray(new String[0]))) {
        boolean exact = some.low() == some.high();
        return new Numeral(i, i + some.words().size(), some.low(), some.high(), !exact);
      }
    }
    return vagueNoun(i);
  }

  private @Nullable Numeral vagueNoun(int i) {
    double[] first = language.vagueNouns(lower(i));
    if (first == null) {
      return null;
    }
    boolean part = isOfKind("OF", i + 1);
    double[] second = part ? language.vagueNouns(lower(i + 2)) : null;
    if (second != null && !isOfKind("TENS", i + 2)) {
      double scale = second[0] / 2;
      int to = isOfKind("OF", i + 3) ? i + 4 : i + 3;
      return new Numeral(i, to, first[0] * scale, (first[1] + 1) * scale - 1, true);
    }
    boolean alone = !isOfKind("TENS", i) && (part || !isOfKind("OFONLY", i));
    return alone ? new Numeral(i, part ? i + 2 : i + 1, first[0], first[1], true) : null;
  }

  private @Nullable Numeral spelled(int i) {
    Numeral half = half(i);
    if (half != null) {
      return half;
    }
    if (isOfKind("A", i) && language.multiplier(lower(i + 1)) != null) {
      return cardinal(i, i + 1, 1);
    }
    int compound = language.compound(lower(i));
    if (compound >= 0) {
      return Numeral.exact(i, i + 1, compound);
    }
    return language.small(lower(i)) >= 0 ? cardinal(i, i, 0) : null;
  }

  /** Reads "half a million" and "a half-dozen". */
  private @Nullable Numeral half(int i) {
    Double scale =
        isOfKind("HALF", i) && isOfKind("A", i + 1) ? language.multiplier(lower(i + 2)) : null;
    if (scale != null) {
      return Numeral.exact(i, i + 3, scale / 2);
    }
    int half =
        isOfKind("A", i) && isOfKind("HALF", i + 1) ? i + 2 : isOfKind("HALF", i) ? i + 1 : 0;
    int at = half > 0 && is(half, "-") ? half + 1 : half;
    Double whole = half > 0 ? language.multiplier(lower(at)) : null;
    boolean fits = at == half || (whole != null && whole == 12);
    return whole != null && fits ? Numeral.exact(i, at + 1, whole / 2) : null;
  }

  /**
   * Reads "two hundred and twenty-six thousand": a sum of groups, each made of hundreds, tens and
   * units and multiplied by its scale.
   */
  private @Nullable Numeral cardinal(int from, int i, double start) {
    double total = 0;
    double group = start;
    boolean unit = false;
    int at = i;
    while (at < words.size()) {
      String word = lower(at);
      int small = small(word);
      Double scale = language.multiplier(word);
      boolean needsNumber = language.is("BARE", word);
      if (small >= 0 && continues(group, small, unit)) {
        group += small;
        unit = small < 20;
        at++;
      } else if (scale != null && group > 0 && !needsNumber) {
        if (scale == 100 && group < 100) {
          group *= 100;
        } else if (scale > 100) {
          total += group * scale;
          group = 0;
        } else {
          break;
        }
        unit = false;
        at++;
      } else if (isConnector(at, group, total) && !unit) {
        at++;
      } else {
        break;
      }
    }
    return at == i ? null : Numeral.exact(from, at, total + group);
  }

  private static boolean continues(double group, int small, boolean unit) {
    double rest = group % 100;
    return !unit && (rest == 0 || (rest >= 20 && rest % 10 == 0 && small < 10 && small > 0));
  }

  private boolean isConnector(int at, double group, double total) {
    int next = small(lower(at + 1));
    if (is(at, "-") && words.get(at).glued()) {
      return group % 100 >= 20 && next > 0 && next < 10;
    }
    boolean open = (group >= 100 && group % 100 == 0) || (group == 0 && total > 0);
    return isOfKind("AND", at) && open && next > 0;
  }

  private @Nullable Numeral multiplied(@Nullable Numeral numeral) {
    if (numeral == null) {
      return null;
    }
    Numeral result = withHalf(numeral);
    if (result.low() != numeral.low() && scale(lower(numeral.to() - 1)) > 1) {
      return result;
    }
    int next = result.to();
    if (is(next, "-") && language.multiplier(lower(next + 1)) != null && words.get(next).glued()) {
      next++;
    }
    Double scale = language.multiplier(lower(next));
    int to = isOfKind("DOTTED", next) && is(next + 1, ".") ? next + 2 : next + 1;
    return scale == null
        ? result
        : withHalf(Numeral.exact(result.from(), to, multiply(result.low(), scale)));
  }

  /** Multiplies in decimals, so that 32.23 million is exactly 32,230,000. */
  private static double multiply(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  /** "two and a half", "two-and-a-half"; "a million and a half" is half a million more. */
  private Numeral withHalf(Numeral numeral) {
    int and = afterHyphen(numeral.to());
    int article = afterHyphen(and + 1);
    int half = afterHyphen(article + 1);
    boolean more = isOfKind("AND", and) && isOfKind("A", article) && isOfKind("HALF", half);
    double part = scale(lower(numeral.to() - 1)) / 2;
    return more ? Numeral.exact(numeral.from(), half + 1, numeral.low() + part) : numeral;
  }

  private int afterHyphen(int i) {
    return is(i, "-") && words.get(i).glued() ? i + 1 : i;
  }
}
