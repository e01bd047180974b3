package org.synoptic.text.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers in decimal notation: no exponent, no trailing zeros, a point before decimals. */
public final class DecimalNotation {

  private DecimalNotation() {}

  /** Writes a number with all its digits; NaN and infinity as Java does. */
  public static String of(double number) {
    return Double.isFinite(number) ? of(BigDecimal.valueOf(number)) : String.valueOf(number);
  }

  /** Writes a number rounded half up to {@code places} decimals. */
  public static String rounded(double number, int places) {
    return Double.isFinite(number)
        ? of(BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP))
        : String.valueOf(number);
  }

  private static String of(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
