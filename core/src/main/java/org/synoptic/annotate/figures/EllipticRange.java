package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Map;
import org.synoptic.text.numbers.NumeralReader;
import org.synoptic.text.numbers.ScannedToken;

/**
 * The lower end of a range whose thousands or scale word stand only at the upper end: "2-3,000",
 * "five to six hundred", "10 to 15 million".
 */
final class EllipticRange {

  /** The upper end is below this many times the lower: "1 to 10,000" means one. Set by hand. */
  private static final int MAX_RATIO = 10;

  /** The same for hundreds in digits, "2-300", which codes resemble. Set by hand. */
  private static final int MAX_RATIO_OF_HUNDREDS = 3;

  private final List<ScannedToken> tokens;
  private final NumeralReader numerals;
  private final Map<String, Double> shortScales;

  /**
   * @param shortScales factors of "m", "bn" and the like
   */
  EllipticRange(
      List<ScannedToken> tokens, NumeralReader numerals, Map<String, Double> shortScales) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.shortScales = shortScales;
  }

  /**
   * Returns the lower end, multiplied where the range is elliptic.
   *
   * @param high the upper end as it is read alone
   * @param end the upper end with its short scale: "15m"
   */
  double low(Measure low, Measure high, Measure end) {
    double value = low.low();
    if (value <= 0 || value >= 1000 || scaleOf(low) > 1) {
      return value;
    }
    double scale = scaleOf(end);
    if (scale > 1) {
      boolean fits = scale > 100 || value < 10;
      return fits && value * scale < end.low() ? value * scale : value;
    }
    boolean whole = value == Math.rint(value) && end.to() == high.to();
    return whole && tokens.get(low.to() - 1).numeric() ? inDigits(low, high) : value;
  }

  /** "2-3,000", "2 to 3,000,000", "5-600". */
  private double inDigits(Measure low, Measure high) {
    double value = low.low();
    for (double scale = thousands(high); scale > 1; scale /= 1000) {
      double from = value * scale;
      if (from < high.low() && high.low() < MAX_RATIO * from) {
        return from;
      }
    }
    double from = value * 100;
    boolean hundreds =
        high.to() == high.from() + 1
            && high.low() < 1000
            && high.low() % 100 == 0
            && value > 1
            && tokens.get(high.from()).glued()
            && tokens.get(high.from()).numeric();
    return hundreds && from < high.low() && high.low() <= MAX_RATIO_OF_HUNDREDS * from
        ? from
        : value;
  }

  /** The power of 1000 that a number in digits is a multiple of by its last groups, at least 1. */
  private double thousands(Measure number) {
    StringBuilder printed = new StringBuilder();
    for (int i = number.from(); i < number.to(); i++) {
      printed.append(i > number.from() ? " " : "").append(tokens.get(i).text());
    }
    double scale = 1;
    int end = printed.length();
    while (end >= 5
        && printed.substring(end - 3, end).equals("000")
        && !Character.isLetterOrDigit(printed.charAt(end - 4))) {
      scale *= 1000;
      end -= 4;
    }
    return number.low() >= scale ? scale : 1;
  }

  /** The factor of the scale word that a number ends in: 1e6 for "10 million", otherwise 1. */
  private double scaleOf(Measure measure) {
    String word = tokens.get(measure.to() - 1).lower();
    return measure.to() - measure.from() < 2
        ? 1
        : shortScales.getOrDefault(word, numerals.scale(word));
  }
}
