package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.ContextWords;
import org.synoptic.text.numbers.NumberWords;
import org.synoptic.text.numbers.Numeral;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/** Reads a number with its currency, scale, range and unit: "$5bn", "10 to 15 km", "two-thirds". */
final class MeasureReader {

  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₪", "ILS");
  private static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD",
          "hk", "HKD", "s", "SGD");
  private static final Map<String, Double> SHORT_SCALES =
      Map.of("m", 1e6, "b", 1e9, "k", 1e3, "t", 1e12, "bn", 1e9, "mn", 1e6, "tn", 1e12);

  private final String body;
  private final List<ScannedToken> words;
  private final String dollar;
  private final NumeralReader numerals;
  private final PhraseLookup units;
  private final ContextWords kinds;
  private final FractionReader shares;

  /**
   * Over the words of a body.
   *
   * @param dollar whose dollar a bare "$" is
   */
  MeasureReader(
      String body,
      List<ScannedToken> words,
      FigureLexicon lists,
      String dollar,
      NumberWords language) {
    this.body = body;
    this.words = words;
    this.dollar = dollar;
    units = lists.units;
    kinds = lists.kinds;
    numerals = new NumeralReader(words, language);
    shares = new FractionReader(words, lists, numerals);
  }

  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean is(String kind, int i) {
    return kinds.is(kind, lower(i));
  }

  private boolean glued(int i) {
    return i > 0 && i < words.size() && words.get(i).glued();
  }

  private String printed(int from, int to) {
    return body.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** The measure that begins at word {@code i}; null when no number does. */
  @Nullable Measure at(int i) {
    Measure share = shares.at(i);
    if (share != null) {
      return share;
    }
    Measure measure = plain(i);
    return measure == null ? null : between(measure);
  }

  private @Nullable Measure plain(int i) {
    int sign = currencyLength(i);
    Measure first = single(i + sign);
    if (first == null) {
      return null;
    }
    String currency = sign == 0 ? null : currency(i);
    Measure begun =
        new Measure(
            i,
            first.to(),
            first.low(),
            first.high(),
            first.vague(),
            currency,
            sign == 0 ? null : printed(i, i + sign),
            false);
    Measure scaled = currency == null ? begun : shortScale(begun);
    return united(range(scaled));
  }

  private int currencyLength(int i) {
    if (CURRENCIES.containsKey(lower(i))) {
      return 1;
    }
    return DOLLARS.containsKey(lower(i)) && lower(i + 1).equals("$") && glued(i + 1) ? 2 : 0;
  }

  private @Nullable String currency(int i) {
    String plain = lower(i).equals("$") ? dollar : CURRENCIES.get(lower(i));
    return plain != null ? plain : DOLLARS.get(lower(i));
  }

  private @Nullable Measure single(int i) {
    Numeral n = i < words.size() ? numerals.at(i) : null;
    boolean one = n == null || (n.vague() && is("THE", i));
    return n == null || one
        ? null
        : new Measure(n.from(), n.to(), n.low(), n.high(), n.vague(), null, null, false);
  }

  private Measure shortScale(Measure measure) {
    Double scale = SHORT_SCALES.get(lower(measure.to()));
    boolean fits = scale != null && (glued(measure.to()) || lower(measure.to()).length() == 2);
    return fits && scale != null ? measure.times(scale, measure.to() + 1) : measure;
  }

  /** Goes on to the upper end of "10 to 15", "$5-10 million", "two or three". */
  private Measure range(Measure low) {
    int link = hyphened(low.to());
    boolean between = is("BETWEEN", low.from() - 1) && is("AND", link);
    if (low.vague() || !(between || is("LINK", link))) {
      return low;
    }
    if (is("FROM", low.from() - 1) && is("TO", link)) {
      return low;
    }
    int sign = currencyLength(link + 1);
    Measure high = single(second(link, sign));
    if (high == null || high.vague() || (sign > 0 && low.unit() == null)) {
      return low;
    }
    Measure end = low.unit() == null ? high : shortScale(high);
    double from =
        end.low() >= 1000 && low.low() < 1000 && lastScaled(end)
            ? low.low() * scale(end)
            : low.low();
    boolean near = from < end.low() && (!is("OR", link) || end.low() <= 3 * from);
    return near
        ? new Measure(
            low.from(), end.to(), from, end.low(), false, low.unit(), low.printed(), false)
        : low;
  }

  /** "Between 3 percent and 4 percent": the unit stands at both ends. */
  private Measure between(Measure low) {
    boolean open = is("BETWEEN", low.from() - 1) && is("AND", low.to()) && low.unit() != null;
    Measure high = open ? plain(low.to() + 1) : null;
    boolean range =
        high != null && Objects.equals(high.unit(), low.unit()) && low.high() < high.low();
    return high != null && range ? low.upTo(high.high(), high.to()) : low;
  }

  /** In "25- to 34-year-olds" the hyphen stands for the unit. */
  private int hyphened(int link) {
    boolean hanging = lower(link).equals("-") && glued(link) && is("LINK", link + 1);
    return hanging ? link + 1 : link;
  }

  /** Where the second number stands: "15-to-24" has a hyphen more. */
  private int second(int link, int sign) {
    boolean hyphen = is("TO", link) && lower(link + 1).equals("-") && glued(link + 1);
    return link + 1 + (hyphen ? 1 : sign);
  }

  private boolean lastScaled(Measure measure) {
    return scale(measure) > 1;
  }

  /** The scale word that a number ends in: 1e6 for "10 million". */
  private double scale(Measure measure) {
    return switch (lower(measure.to() - 1)) {
      case "thousand", "k" -> 1e3;
      case "million", "m", "mn" -> 1e6;
      case "billion", "bn", "b" -> 1e9;
      case "trillion", "tn" -> 1e12;
      default -> 1;
    };
  }

  private Measure united(Measure measure) {
    if (measure.unit() != null) {
      return measure;
    }
    int at = measure.to();
    boolean hyphen = lower(at).equals("-") && glued(at) && glued(at + 1);
    int from = hyphen ? at + 1 : at;
    PhraseLookup.Phrase unit = units.at(words, from);
    if (lower(from).equals("pounds") || lower(from).equals("pound")) {
      return measure.unit(weighs(from) ? "lb" : "GBP", from + 1).printed(printed(from, from + 1));
    }
    if (unit != null && !(lower(from).equals("percentage") && unit.words().size() == 1)) {
      int end = from + unit.words().size();
      return cents(measure, unit, end).printed(printed(from, end));
    }
    return attached(measure);
  }

  private static Measure cents(Measure measure, PhraseLookup.Phrase unit, int end) {
    return switch (unit.value()) {
      case "cent" -> measure.times(.01, end).unit("USD", end);
      case "eurocent" -> measure.times(.01, end).unit("EUR", end);
      case "penny" -> measure.times(.01, end).unit("GBP", end);
      default -> measure.unit(unit.value(), end);
    };
  }

  private boolean weighs(int i) {
    return lower(i + 1).equals("of")
        || is("WEIGHS", i - 2)
        || is("WEIGHS", i - 3)
        || is("WEIGHT", i + 1);
  }

  /** "5m people" and "100m sprint", "6.3-magnitude", "magnitude 6.3". */
  private Measure attached(Measure measure) {
    int at = measure.to();
    boolean magnitude = lower(measure.from() - 1).equals("magnitude");
    int hyphen = lower(at).equals("-") ? at + 1 : at;
    if (magnitude || lower(hyphen).equals("magnitude")) {
      return measure.unit("magnitude", magnitude ? at : hyphen + 1);
    }
    if (!glued(at) || !words.get(measure.from()).numeric()) {
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
