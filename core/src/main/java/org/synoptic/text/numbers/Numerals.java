package org.synoptic.text.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits or English words at a given word: "1,500", "2.5 million", "twenty-six",
 * "two and a half", "2 1/2", "half a dozen", "a few", "tens of thousands".
 */
public final class Numerals {

  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "bn",
          1e9,
          "tn",
          1e12,
          "mn",
          1e6,
          "mln",
          1e6,
          "dozen",
          12.0);
  private static final Map<String, double[]> MANY =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 99},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2_000, 9_999},
          "millions", new double[] {2e6, 9.99e6},
          "billions", new double[] {2e9, 9.99e9});
  private static final Map<String, Double> FRACTIONS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);

  /** What printed fractions divide by; 9/11 is none. */
  private static final Set<Double> HALVINGS =
      Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 16.0, 32.0);

  static {
    for (int i = 0; i < SMALL.length; i++) {
      UNITS.put(SMALL[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      UNITS.put(TENS[i], 20 + 10 * i);
    }
  }

  private final List<Word> words;

  public Numerals(List<Word> words) {
    this.words = words;
  }

  /** The number that starts at word {@code i}, as long as possible; null when none does. */
  public @Nullable Numeral at(int i) {
    if (i >= words.size()) {
      return null;
    }
    Word word = words.get(i);
    if (word.numeric()) {
      return scaled(digits(i));
    }
    if (FRACTIONS.containsKey(word.lower())) {
      return scaled(Numeral.exact(i, i + 1, FRACTIONS.getOrDefault(word.lower(), 0.0)));
    }
    Numeral vague = vague(i);
    return vague != null ? vague : scaled(spelled(i));
  }

  /** The whole number that {@code word} spells between 0 and 90, or -1. */
  public static int small(String word) {
    return UNITS.getOrDefault(word, -1);
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

  private @Nullable Numeral digits(int i) {
    double value = value(words.get(i).text());
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
    double over = words.get(i).numeric() ? value(words.get(i).text()) : -1;
    double under = words.get(i + 2).numeric() ? value(words.get(i + 2).text()) : -1;
    boolean small = over > 0 && under > over && HALVINGS.contains(under) && !is(i + 3, "/");
    return small ? over / under : 0;
  }

  /** The value of a printed number, or -1 for what is none ("1,2", "1.2.3"). */
  static double value(String digits) {
    StringBuilder plain = new StringBuilder();
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == ',') {
        if (points > 0 || !thousands(digits, i)) {
          return -1;
        }
      } else if (c == '.') {
        points++;
        plain.append(c);
      } else {
        plain.append((char) ('0' + Character.digit(c, 10)));
      }
    }
    return points > 1 || plain.length() > 18 ? -1 : Double.parseDouble(plain.toString());
  }

  private static boolean thousands(String digits, int comma) {
    int end = comma + 1;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end - comma == 4 && comma > 0 && comma <= 12;
  }

  private @Nullable Numeral vague(int i) {
    int from = is(i, "a") || is(i, "the") ? i + 1 : i;
    if (from > i && is(from, "few")) {
      return new Numeral(i, from + 1, 3, 9, true);
    }
    if (is(i, "several")) {
      return new Numeral(i, i + 1, 3, 9, true);
    }
    if (from > i && is(from, "couple")) {
      return Numeral.exact(i, is(from + 1, "of") ? from + 2 : from + 1, 2);
    }
    if (from > i && is(from, "handful", "of")) {
      return new Numeral(i, from + 2, 3, 7, true);
    }
    return many(i);
  }

  private @Nullable Numeral many(int i) {
    double[] first = is(i, "tens") ? new double[] {20, 99} : MANY.get(lower(i));
    if (first == null) {
      return null;
    }
    boolean scaled = is(i + 1, "of") && MANY.containsKey(lower(i + 2));
    Double scale = scaled ? SCALES.get(singular(i + 2)) : null;
    if (scale != null) {
      int to = is(i + 3, "of") ? i + 4 : i + 3;
      return new Numeral(i, to, first[0] * scale, (first[1] + 1) * scale - 1, true);
    }
    if (is(i, "tens") || (is(i, "scores") && !is(i + 1, "of"))) {
      return null;
    }
    return new Numeral(i, is(i + 1, "of") ? i + 2 : i + 1, first[0], first[1], true);
  }

  private String singular(int i) {
    String word = lower(i);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private @Nullable Numeral spelled(int i) {
    if (is(i, "half", "a") && SCALES.containsKey(lower(i + 2))) {
      return Numeral.exact(i, i + 3, SCALES.getOrDefault(lower(i + 2), 1.0) / 2);
    }
    int half = is(i, "a", "half") ? i + 2 : is(i, "half") ? i + 1 : 0;
    if (half > 0 && is(half, "-", "dozen")) {
      return Numeral.exact(i, half + 2, 6);
    }
    if (half > 0 && SCALES.containsKey(lower(half))) {
      return Numeral.exact(i, half + 1, SCALES.getOrDefault(lower(half), 1.0) / 2);
    }
    if ((is(i, "a") || is(i, "an")) && SCALES.containsKey(lower(i + 1))) {
      return cardinal(i, i + 1, 1);
    }
    return UNITS.containsKey(lower(i)) ? cardinal(i, i, 0) : null;
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
      boolean bare = word.equals("dozen") || word.equals("bn") || word.equals("tn");
      if (small >= 0 && fits(group, small, unit)) {
        group += small;
        unit = small < 20;
        at++;
      } else if (SCALES.containsKey(word) && group > 0 && !bare) {
        double scale = SCALES.getOrDefault(word, 1.0);
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
    return is(at, "and") && open && next > 0;
  }

  private @Nullable Numeral scaled(@Nullable Numeral numeral) {
    if (numeral == null) {
      return null;
    }
    Numeral result = halved(numeral);
    int next = result.to();
    if (is(next, "-") && SCALES.containsKey(lower(next + 1)) && words.get(next).glued()) {
      next++;
    }
    Double scale = SCALES.get(lower(next));
    return scale == null ? result : Numeral.exact(result.from(), next + 1, result.low() * scale);
  }

  private Numeral halved(Numeral numeral) {
    int next = numeral.to();
    return is(next, "and", "a", "half")
        ? Numeral.exact(numeral.from(), next + 3, numeral.low() + .5)
        : numeral;
  }
}
