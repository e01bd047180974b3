package org.synoptic.compare.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.synoptic.text.numbers.DecimalNotation;

/** Compares numbers, exact and rounded. */
public final class NumberText {

  /** Decimal places that count; beyond them two values are the same. Set by hand. */
  private static final int PLACES = 4;

  private NumberText() {}

  /** The number without trailing zeros or exponent, so that each value has one form. */
  public static String plain(double number) {
    return DecimalNotation.rounded(number, PLACES);
  }

  /** Whether {@code rounded} is what {@code exact} gives when cut to fewer digits. */
  public static boolean rounds(double exact, double rounded) {
    if (exact == rounded || rounded == 0 || Math.signum(exact) != Math.signum(rounded)) {
      return false;
    }
    BigDecimal target = BigDecimal.valueOf(rounded).stripTrailingZeros();
    BigDecimal value = BigDecimal.valueOf(exact);
    if (value.stripTrailingZeros().precision() <= target.precision()) {
      return false;
    }
    return value.setScale(target.scale(), RoundingMode.HALF_UP).compareTo(target) == 0
        || value.setScale(target.scale(), RoundingMode.HALF_EVEN).compareTo(target) == 0;
  }

  /** The difference of two numbers as a share of the larger one, 0 to 2. */
  public static double relativeDifference(double a, double b) {
    double larger = Math.max(Math.abs(a), Math.abs(b));
    return larger == 0 ? 0 : Math.abs(a - b) / larger;
  }
}
