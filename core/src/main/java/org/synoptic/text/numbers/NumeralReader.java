package org.synoptic.text.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits or words at a given word: "1,500", "2.5 million", "twenty-six", "two and
 * a half", "2 1/2", "half a dozen", "a few", "tens of thousands".
 */
public final class NumeralReader {

  private static final Map<String, Double> FRACTIONS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);

  /** What printed fractions divide by; 9/11 is none. */
  private static final Set<Double> HALVINGS =
      Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0);

  private final List<ScannedToken> words;
  private final NumberWords language;

  /** Over the words of a text, in the language that {@code language} writes numbers in. */
  public NumeralReader(List<ScannedToken> words, NumberWords language) {
    this.words = words;
    this.language = language;
  }

  /** The number that starts at word {@code i}, as long as possible; null when none does. */
  public @Nullable Numeral at(int i) {
    if (i >= words.size()) {
      return null;
    }
    ScannedToken word = words.get(i);
    if (word.numeric()) {
      Numeral spaced = spaced(i);
      return scaled(spaced == null ? digits(i) : spaced);
    }
    if (FRACTIONS.containsKey(word.lower())) {
      return scaled(Numeral.exact(i, i + 1, FRACTIONS.getOrDefault(word.lower(), 0.0)));
    }
    Numeral vague = vague(i);
    return vague != null && vague.vague() ? vague : scaled(vague != null ? vague : spelled(i));
  }

  /** The whole number that {@code word} spells between 0 and 90, or -1. */
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

  /** "1 500 000": groups of three with one space between, where the language prints them so. */
  private @Nullable Numeral spaced(int i) {
    StringBuilder all = new StringBuilder(words.get(i).text());
    int to = i + 1;
    while (language.is("SPACES", "yes") && all.length() < 15 && group(to)) {
      all.append(words.get(to++).text());
    }
    boolean groups = to > i + 1 && words.get(i).text().length() <= 3;
    double value = groups ? language.value(all.toString()) : -1;
    return value < 0 ? null : Numeral.exact(i, to, value);
  }

  private boolean group(int i) {
    boolean three = i < words.size() && words.get(i).text().matches("[0-9]{3}(?:,[0-9]+)?");
    return three && words.get(i).start() == words.get(i - 1).end() + 1;
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
    double fraction = slashed(next);
    if (fraction > 0 && value == Math.rint(value)) {
      return Numeral.exact(i, next + 3, value + fraction);
    }
    fraction = slashed(i);
    return fraction > 0 ? Numeral.exact(i, i + 3, fraction) : Numeral.exact(i, i + 1, value);
  }

  /** The value of "1/2" at word {@code i}, or 0. */
  private double slashed(int i) {
    if (i + 2 >= words.size() || !is(i + 1, "/") || !words.get(i + 1).glued()) {
      return 0;
    }
    double over = words.get(i).numeric() ? language.value(words.get(i).text()) : -1;
    double under = words.get(i + 2).numeric() ? language.value(words.get(i + 2).text()) : -1;
    boolean small = over > 0 && under > over && HALVINGS.contains(under) && !is(i + 3, "/");
    return small ? over / under : 0;
  }

  private boolean of(String kind, int i) {
    return language.is(kind, lower(i));
  }

  private @Nullable Numeral vague(int i) {
    for (NumberWords.Some some : language.some(lower(i))) {
      if (is(i, some.words().toArray(new String[0]))) {
        boolean exact = some.low() == some.high();
        return new Numeral(i, i + some.words().size(), some.low(), some.high(), !exact);
      }
    }
    return many(i);
  }

  private @Nullable Numeral many(int i) {
    double[] first = language.many(lower(i));
    if (first == null) {
      return null;
    }
    boolean part = of("OF", i + 1);
    double[] second = part ? language.many(lower(i + 2)) : null;
    if (second != null && !of("TENS", i + 2)) {
      double scale = second[0] / 2;
      int to = of("OF", i + 3) ? i + 4 : i + 3;
      return new Numeral(i, to, first[0] * scale, (first[1] + 1) * scale - 1, true);
    }
    boolean alone = !of("TENS", i) && (part || !of("OFONLY", i));
    return alone ? new Numeral(i, part ? i + 2 : i + 1, first[0], first[1], true) : null;
  }

  private @Nullable Numeral spelled(int i) {
    Numeral half = half(i);
    if (half != null) {
      return half;
    }
    if (of("A", i) && language.scale(lower(i + 1)) != null) {
      return cardinal(i, i + 1, 1);
    }
    int compound = language.compound(lower(i));
    if (compound >= 0) {
      return Numeral.exact(i, i + 1, compound);
    }
    return language.small(lower(i)) >= 0 ? cardinal(i, i, 0) : null;
  }

  /** "half a million", "a half-dozen". */
  private @Nullable Numeral half(int i) {
    Double scale = of("HALF", i) && of("A", i + 1) ? language.scale(lower(i + 2)) : null;
    if (scale != null) {
      return Numeral.exact(i, i + 3, scale / 2);
    }
    int half = of("A", i) && of("HALF", i + 1) ? i + 2 : of("HALF", i) ? i + 1 : 0;
    int at = half > 0 && is(half, "-") ? half + 1 : half;
    Double whole = half > 0 ? language.scale(lower(at)) : null;
    boolean fits = at == half || (whole != null && whole == 12);
    return whole != null && fits ? Numeral.exact(i, at + 1, whole / 2) : null;
  }

  /** "two hundred and twenty-six thousand": total of groups, each of hundreds, tens and units. */
  private @Nullable Numeral cardinal(int from, int i, double start) {
    double total = 0;
    double group = start;
    boolean unit = false;
    int at = i;
    while (at < words.size()) {
      String word = lower(at);
      int small = small(word);
      Double scale = language.scale(word);
      boolean bare = language.is("BARE", word);
      if (small >= 0 && fits(group, small, unit)) {
        group += small;
        unit = small < 20;
        at++;
      } else if (scale != null && group > 0 && !bare) {
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
      } else if (joins(at, group, total) && !unit) {
        at++;
      } else {
        break;
      }
    }
    return at == i ? null : Numeral.exact(from, at, total + group);
  }

  private static boolean fits(double group, int small, boolean unit) {
    double rest = group % 100;
    return !unit && (rest == 0 || (rest >= 20 && rest % 10 == 0 && small < 10 && small > 0));
  }

  private boolean joins(int at, double group, double total) {
    int next = small(lower(at + 1));
    if (is(at, "-") && words.get(at).glued()) {
      return group % 100 >= 20 && next > 0 && next < 10;
    }
    boolean open = (group >= 100 && group % 100 == 0) || (group == 0 && total > 0);
    return of("AND", at) && open && next > 0;
  }

  private @Nullable Numeral scaled(@Nullable Numeral numeral) {
    if (numeral == null) {
      return null;
    }
    Numeral result = halved(numeral);
    int next = result.to();
    if (is(next, "-") && language.scale(lower(next + 1)) != null && words.get(next).glued()) {
      next++;
    }
    Double scale = language.scale(lower(next));
    int to = of("DOTTED", next) && is(next + 1, ".") ? next + 2 : next + 1;
    return scale == null ? result : Numeral.exact(result.from(), to, times(result.low(), scale));
  }

  /** In decimals, so that 32.23 million is 32,230,000. */
  private static double times(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  private Numeral halved(Numeral numeral) {
    int next = numeral.to();
    boolean half = of("AND", next) && of("A", next + 1) && of("HALF", next + 2);
    return half ? Numeral.exact(numeral.from(), next + 3, numeral.low() + .5) : numeral;
  }
}
