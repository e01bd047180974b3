package org.synoptic.annotate.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/** Reads parts of a whole: "two-thirds of", "one in five", "half a mile". */
final class FractionReader {

  private static final int[] PARTS = {3, 4, 5, 10};

  private final List<ScannedToken> words;
  private final NumeralReader numerals;
  private final PhraseLookup units;
  private final ContextWords kinds;

  FractionReader(List<ScannedToken> words, FigureLexicon lists, NumeralReader numerals) {
    this.words = words;
    this.numerals = numerals;
    units = lists.units;
    kinds = lists.kinds;
  }

  /** The share that begins at word {@code i}, null when none does. */
  @Nullable Measure at(int i) {
    Measure share = share(i);
    return share == null ? ratio(i) : share;
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean is(String kind, int i) {
    return kinds.is(kind, lower(i));
  }

  /** "two-thirds of", "a quarter of", "half of", "half the": in percent. */
  private @Nullable Measure share(int i) {
    Measure part = partOfUnit(i);
    if (part != null) {
      return part;
    }
    if (is("SHARE", i) && (is("OF", i + 1) || is("THE", i + 1))) {
      return percent(i, i + 1, .5);
    }
    int number = is("A", i) ? 1 : numerals.small(lower(i));
    int at = lower(i + 1).equals("-") ? i + 2 : i + 1;
    int parts = parts(at);
    boolean whole = number > 0 && number < parts && part(i, at);
    return whole ? percent(i, at + 1, (double) number / parts) : null;
  }

  /** How many of it make the whole: 3 for "third", 0 for what is no part. */
  private int parts(int i) {
    for (int part : PARTS) {
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
    int parts = half ? 2 : parts(at);
    int article = is("OF", at + 1) ? at + 2 : half ? at + 1 : words.size();
    PhraseLookup.Phrase unit = is("A", article) ? units.at(words, article + 1) : null;
    boolean less = half || (number > 0 && number < parts);
    if (unit == null || !less || unit.value().equals("years")) {
      return null;
    }
    int to = article + 1 + unit.words().size();
    double value = (half ? 1 : number) / (double) parts;
    double rounded = Math.round(value * 1000) / 1000.0;
    return new Measure(i, to, rounded, rounded, false, unit.value(), null, false);
  }

  /** "Two thirds" is a part by its number, "a third" only before "of": it may be a rank. */
  private boolean part(int i, int at) {
    boolean compared = is("A", i) && is("COMPARED", at + 1) && !is("PART4", at);
    boolean several = !is("A", i) && is("PARTS", at);
    if (compared || several) {
      return true;
    }
    boolean joined = at == i + 2 && words.get(i + 1).glued() && !is("A", i);
    boolean plain = !is("PART4", at) || is("OF", at + 1);
    return is("OF", at + 1) || (joined && plain && !lower(at + 1).equals("-"));
  }

  /** "one in five", "six of every 10", "three out of four": a share. */
  private @Nullable Measure ratio(int i) {
    Numeral part = i < words.size() ? numerals.at(i) : null;
    if (part == null || !part.whole() || part.low() >= 1000) {
      return null;
    }
    int at = part.to();
    int over = is("IN", at) ? at + 1 : is("OUT", at) && is("OF", at + 1) ? at + 2 : 0;
    over = over > 0 && is("EVERY", over) ? over + 1 : over;
    over = is("OF", at) && is("EVERY", at + 1) ? at + 2 : over;
    Numeral whole = over == 0 || over >= words.size() ? null : numerals.at(over);
    boolean fits = whole != null && whole.whole() && whole.low() > part.low() && round(whole.low());
    return whole != null && fits ? percent(i, whole.to(), part.low() / whole.low()) : null;
  }

  /** What people divide by: 2 to 10, and round numbers; no year. */
  private static boolean round(double whole) {
    return whole <= 10
        || (whole % 10 == 0 && whole <= 100)
        || (whole % 100 == 0 && whole < 1900)
        || whole % 1000 == 0;
  }

  private static Measure percent(int from, int to, double share) {
    double value = Math.round(share * 10000) / 100.0;
    return new Measure(from, to, value, value, false, "%", null, true);
  }
}
