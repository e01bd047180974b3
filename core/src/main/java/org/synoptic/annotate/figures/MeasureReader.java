package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.NumberWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Reads a number with its currency, scale word, range and unit: "$5bn", "10 to 15 km",
 * "two-thirds".
 */
final class MeasureReader {

  /**
   * "two or three" is a range, "two or 30" is none: largest ratio of the two numbers. Set by hand.
   */
  private static final int MAX_OR_RATIO = 3;

  /** Words back from "pounds" within which a verb of weighing is looked for. Set by hand. */
  private static final int FARTHEST_VERB = 4;

  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₪", "ILS");
  private static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD",
          "hk", "HKD", "s", "SGD");
  private static final Map<String, Double> SHORT_SCALES =
      Map.of("m", 1e6, "b", 1e9, "k", 1e3, "t", 1e12, "bn", 1e9, "mn", 1e6, "tn", 1e12);

  private final String body;
  private final List<ScannedToken> tokens;
  private final String dollar;
  private final NumeralReader numerals;
  private final PhraseLookup units;
  private final ContextWords contextWords;
  private final FractionReader fractions;
  private final EllipticRange elliptic;

  /**
   * @param dollar ISO 4217 code of a "$" without a country
   */
  MeasureReader(
      String body,
      List<ScannedToken> tokens,
      FigureLexicon lexicon,
      String dollar,
      NumberWords language) {
    this.body = body;
    this.tokens = tokens;
    this.dollar = dollar;
    units = lexicon.units;
    contextWords = lexicon.contextWords;
    numerals = new NumeralReader(tokens, language);
    elliptic = new EllipticRange(tokens, numerals, SHORT_SCALES);
    fractions = new FractionReader(tokens, lexicon, numerals);
  }

  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean is(String kind, int i) {
    return contextWords.is(kind, lower(i));
  }

  private boolean glued(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).glued();
  }

  private String printed(int from, int to) {
    return body.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The measure that begins at token {@code i}, or null. */
  @Nullable Measure measureAt(int i) {
    Measure share = fractions.measureAt(i);
    if (share != null) {
      return withUnitBehind(share);
    }
    Measure measure = singleMeasure(i);
    return measure == null ? null : withSecondUnit(measure);
  }

  private @Nullable Measure singleMeasure(int i) {
    int sign = currencyTokens(i);
    Measure first = number(i + sign);
    if (first == null) {
      return null;
    }
    String currency = sign == 0 ? null : currency(i);
    Measure start =
        new Measure(
            i,
            first.to(),
            first.low(),
            first.high(),
            first.vague(),
            currency,
            sign == 0 ? null : printed(i, i + sign),
            false);
    Measure scaled = currency == null ? start : withShortScale(start);
    return withUnitBehind(withRange(scaled));
  }

  private int currencyTokens(int i) {
    if (CURRENCIES.containsKey(lower(i))) {
      return 1;
    }
    return DOLLARS.containsKey(lower(i)) && lower(i + 1).equals("$") && glued(i + 1) ? 2 : 0;
  }

  private @Nullable String currency(int i) {
    String bySign = lower(i).equals("$") ? dollar : CURRENCIES.get(lower(i));
    return bySign != null ? bySign : DOLLARS.get(lower(i));
  }

  private @Nullable Measure number(int i) {
    Numeral n = i < tokens.size() ? numerals.at(i) : null;
    boolean one = n == null || (n.vague() && is("THE", i));
    return n == null || one
        ? null
        : new Measure(n.from(), n.to(), n.low(), n.high(), n.vague(), null, null, false);
  }

  private Measure withShortScale(Measure measure) {
    Double scale = SHORT_SCALES.get(lower(measure.to()));
    boolean fits = scale != null && (glued(measure.to()) || lower(measure.to()).length() == 2);
    return fits && scale != null ? measure.times(scale, measure.to() + 1) : measure;
  }

  /** Adds the upper end of a range: "10 to 15", "$5-10 million", "two or three". */
  private Measure withRange(Measure low) {
    int link = afterHangingHyphen(low.to());
    boolean between = is("BETWEEN", low.from() - 1) && is("AND", link);
    if (low.vague() || !(between || is("LINK", link))) {
      return low;
    }
    if (is("FROM", low.from() - 1) && is("TO", link)) {
      return low;
    }
    int sign = currencyTokens(link + 1);
    Measure high = number(secondNumberAt(link, sign));
    if (high == null || high.vague() || (sign > 0 && low.unit() == null)) {
      return low;
    }
    Measure end = low.unit() == null ? high : withShortScale(high);
    double from = elliptic.low(low, high, end);
    boolean ascending = from < end.low() && (!is("OR", link) || end.low() <= MAX_OR_RATIO * from);
    return ascending
        ? new Measure(
            low.from(), end.to(), from, end.low(), false, low.unit(), low.printed(), false)
        : low;
  }

  /** A range with the unit at both ends: "between 3 percent and 4 percent". */
  private Measure withSecondUnit(Measure low) {
    boolean open = is("BETWEEN", low.from() - 1) && is("AND", low.to()) && low.unit() != null;
    Measure high = open ? singleMeasure(low.to() + 1) : null;
    boolean range =
        high != null && Objects.equals(high.unit(), low.unit()) && low.high() < high.low();
    return high != null && range ? low.withHigh(high.high(), high.to()) : low;
  }

  /** In "25- to 34-year-olds" the hyphen stands for the unit. */
  private int afterHangingHyphen(int link) {
    boolean hanging = lower(link).equals("-") && glued(link) && is("LINK", link + 1);
    return hanging ? link + 1 : link;
  }

  /** Index of the second number of a range; "15-to-24" has one more hyphen. */
  private int secondNumberAt(int link, int sign) {
    boolean hyphen = is("TO", link) && lower(link + 1).equals("-") && glued(link + 1);
    return link + 1 + (hyphen ? 1 : sign);
  }

  /** "37 metric billion tons": a word divides the number from its scale. */
  boolean isScaleBehind(Measure measure) {
    int at = measure.to();
    boolean word = at < tokens.size() && tokens.get(at).alphabetic() && !is("OR", at);
    return measure.unit() == null && word && numerals.scale(lower(at + 1)) >= 1e6;
  }

  private Measure withUnitBehind(Measure measure) {
    if (measure.unit() != null) {
      return measure;
    }
    int at = measure.to();
    boolean hyphen = lower(at).equals("-") && glued(at) && glued(at + 1);
    int from = hyphen ? at + 1 : at;
    PhraseLookup.Phrase unit = units.at(tokens, from);
    if (lower(from).equals("pounds") || lower(from).equals("pound")) {
      return measure
          .withUnit(isWeight(from) ? "lb" : "GBP", from + 1)
          .withPrinted(printed(from, from + 1));
    }
    if (unit != null && !(lower(from).equals("percentage") && unit.words().size() == 1)) {
      int end = from + unit.words().size();
      return cents(measure, unit, end).withPrinted(printed(from, end));
    }
    return withGluedUnit(measure);
  }

  private static Measure cents(Measure measure, PhraseLookup.Phrase unit, int end) {
    return switch (unit.value()) {
      case "cent" -> measure.times(.01, end).withUnit("USD", end);
      case "eurocent" -> measure.times(.01, end).withUnit("EUR", end);
      case "penny" -> measure.times(.01, end).withUnit("GBP", end);
      default -> measure.withUnit(unit.value(), end);
    };
  }

  /**
   * Whether pounds are no money: "a 400-pound bull", "400 pounds (181 kg)", "weighs 400 pounds".
   */
  private boolean isWeight(int i) {
    boolean hyphen = lower(i).equals("pound") && lower(i - 1).equals("-") && glued(i);
    return hyphen
        || lower(i + 1).equals("of")
        || IntStream.rangeClosed(2, FARTHEST_VERB).anyMatch(back -> is("WEIGHS", i - back))
        || is("WEIGHT", i + 1)
        || isWeightInBrackets(i + 1);
  }

  private boolean isKilogram(int i) {
    PhraseLookup.Phrase unit = units.at(tokens, i);
    return unit != null && unit.value().equals("kg");
  }

  private boolean isWeightInBrackets(int open) {
    Measure other = lower(open).equals("(") ? number(open + 1) : null;
    int unit = other == null ? open : other.to();
    return isKilogram(unit) || isKilogram(unit + 1);
  }

  /** "5m people" but not "100m sprint"; "6.3-magnitude", "magnitude 6.3". */
  private Measure withGluedUnit(Measure measure) {
    int at = measure.to();
    boolean magnitude = lower(measure.from() - 1).equals("magnitude");
    int hyphen = lower(at).equals("-") ? at + 1 : at;
    if (magnitude || lower(hyphen).equals("magnitude")) {
      return measure.withUnit("magnitude", magnitude ? at : hyphen + 1);
    }
    if (!glued(at) || !tokens.get(measure.from()).numeric()) {
      return measure;
    }
    if (lower(at).equals("k") || lower(at).equals("bn")) {
      return measure.times(lower(at).equals("k") ? 1e3 : 1e9, at + 1);
    }
    boolean people =
        lower(at).equals("m") && lower(at + 1).length() > 3 && lower(at + 1).endsWith("s")
            || lower(at + 1).equals("people");
    return people && lower(at).equals("m") ? measure.times(1e6, at + 1) : measure;
  }
}
