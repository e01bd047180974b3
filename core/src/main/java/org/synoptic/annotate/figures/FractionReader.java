package org.synoptic.annotate.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/** Reads fractions: "two-thirds of", "one in five", "half a mile". */
final class FractionReader {

  /** Marks behind a share at the end of what is said. */
  private static final String ENDS = ".,;:!?)\"”";

  /** "1,000 in 5,000" is no ratio: the part must be smaller. Set by hand. */
  private static final int MAX_PART = 1000;

  private static final int[] DENOMINATORS = {3, 4, 5, 10};

  private final List<ScannedToken> tokens;
  private final NumeralReader numerals;
  private final PhraseLookup units;
  private final ContextWords contextWords;

  FractionReader(List<ScannedToken> tokens, FigureLexicon lexicon, NumeralReader numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
    units = lexicon.units;
    contextWords = lexicon.contextWords;
  }

  /** The fraction that begins at token {@code i}, or null. */
  @Nullable Measure measureAt(int i) {
    Measure share = fraction(i);
    return share == null ? ratio(i) : share;
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean is(String kind, int i) {
    return contextWords.is(kind, lower(i));
  }

  /** "two-thirds of", "a quarter of", "half of", "half the", in percent. */
  private @Nullable Measure fraction(int i) {
    Measure part = partOfUnit(i);
    if (part != null) {
      return part;
    }
    if (is("SHARE", i) && (is("OF", i + 1) || is("THE", i + 1) || isChange(i, i + 1))) {
      return asPercent(i, i + 1, .5);
    }
    int number = is("A", i) ? 1 : numerals.small(lower(i));
    int at = lower(i + 1).equals("-") ? i + 2 : i + 1;
    int denominator = denominator(at);
    boolean whole = number > 0 && number < denominator && isFraction(i, at);
    return whole ? asPercent(i, at + 1, (double) number / denominator) : null;
  }

  /** The denominator that a word names: 3 for "third", 0 for none. */
  private int denominator(int i) {
    for (int part : DENOMINATORS) {
      if (is("PART" + part, i)) {
        return part;
      }
    }
    return 0;
  }

  /** "A tenth of a percentage point", "half a mile": less than one of a unit. */
  private @Nullable Measure partOfUnit(int i) {
    int number = is("A", i) ? 1 : numerals.small(lower(i));
    int hyphen = lower(i + 1).equals("-") ? i + 2 : i + 1;
    boolean half = is("SHARE", i);
    int at = half ? i : hyphen;
    int denominator = half ? 2 : denominator(at);
    int article = is("OF", at + 1) ? at + 2 : half ? at + 1 : tokens.size();
    double scale = is("A", article) ? numerals.scale(lower(article + 1)) : 1;
    if (scale > 1 && number > 0 && number < denominator) {
      double product = Math.rint(scale * number / denominator);
      return new Measure(i, article + 2, product, product, false, null, null, false);
    }
    PhraseLookup.Phrase unit = is("A", article) ? units.at(tokens, article + 1) : null;
    boolean less = half || (number > 0 && number < denominator);
    if (unit == null || !less || unit.value().equals("years")) {
      return null;
    }
    int to = article + 1 + unit.words().size();
    double value = (half ? 1 : number) / (double) denominator;
    double rounded = Math.round(value * 1000) / 1000.0;
    return new Measure(i, to, rounded, rounded, false, unit.value(), null, false);
  }

  /**
   * "two thirds" is always a fraction; "a third" only before "of" and behind "by": it can be a
   * rank.
   */
  private boolean isFraction(int i, int at) {
    boolean compared = is("A", i) && is("COMPARED", at + 1) && !is("PART4", at);
    boolean several = !is("A", i) && is("PARTS", at);
    if (compared || several || is("A", i) && isChange(i, at + 1)) {
      return true;
    }
    boolean joined = at == i + 2 && tokens.get(i + 1).glued() && !is("A", i);
    boolean notAQuarter = !is("PART4", at) || is("OF", at + 1);
    return is("OF", at + 1) || (joined && notAQuarter && !lower(at + 1).equals("-"));
  }

  /**
   * "Fell by a fifth", "rose by almost a third in May". A rank mostly has its noun behind it, and
   * where it has none, "by" says who does it: "followed by a third on Monday".
   */
  private boolean isChange(int i, int behind) {
    int by = i - 1;
    while (is("NEARPART", by)) {
      by--;
    }
    boolean ends = lower(behind).isEmpty() || ENDS.contains(lower(behind));
    return is("BY", by) && !is("DOER", by - 1) && (ends || is("AFTERPART", behind));
  }

  /** "one in five", "six of every 10", "three out of four", in percent. */
  private @Nullable Measure ratio(int i) {
    Numeral part = i < tokens.size() ? numerals.at(i) : null;
    if (part == null || !part.whole() || part.low() >= MAX_PART) {
      return null;
    }
    int at = part.to();
    int wholeAt = is("IN", at) ? at + 1 : is("OUT", at) && is("OF", at + 1) ? at + 2 : 0;
    wholeAt = wholeAt > 0 && is("EVERY", wholeAt) ? wholeAt + 1 : wholeAt;
    wholeAt = is("OF", at) && is("EVERY", at + 1) ? at + 2 : wholeAt;
    Numeral whole = wholeAt == 0 || wholeAt >= tokens.size() ? null : numerals.at(wholeAt);
    boolean fits =
        whole != null && whole.whole() && whole.low() > part.low() && isUsualWhole(whole.low());
    return whole != null && fits ? asPercent(i, whole.to(), part.low() / whole.low()) : null;
  }

  /** True for numbers that ratios are given of: 2 to 10 and round numbers, but not years. */
  private static boolean isUsualWhole(double whole) {
    return whole <= 10
        || (whole % 10 == 0 && whole <= 100)
        || (whole % 100 == 0 && whole < 1900)
        || whole % 1000 == 0;
  }

  private static Measure asPercent(int from, int to, double share) {
    double value = Math.round(share * 10000) / 100.0;
    return new Measure(from, to, value, value, false, "%", null, true);
  }
}
