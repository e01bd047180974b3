package org.synoptic.publish;

import java.math.BigDecimal;
import org.synoptic.model.Figure;

/** Figures for people. */
final class ReadableFigures {

  private ReadableFigures() {}

  /** "≥ 40 km", "3–5", "about 2.5 %". */
  static String value(Figure figure) {
    String low = plain(figure.low());
    String range = figure.low() == figure.high() ? low : low + "–" + plain(figure.high());
    if (figure.kind() == Figure.Kind.ORDINAL) {
      return "no. " + low;
    }
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    unit += figure.moneyOf() == null ? "" : " of " + figure.moneyOf();
    return switch (figure.bound()) {
      case EXACT -> range + unit;
      case AT_LEAST -> "≥ " + range + unit;
      case AT_MOST -> "≤ " + range + unit;
      case MORE_THAN -> "> " + range + unit;
      case LESS_THAN -> "< " + range + unit;
      case NEARLY -> "nearly " + range + unit;
      case ABOUT -> "about " + range + unit;
    };
  }

  /** Without an exponent and without needless zeros. */
  static String plain(double number) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return exact.toPlainString();
  }
}
