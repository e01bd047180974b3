package org.synoptic.publish;

import org.synoptic.model.Figure;
import org.synoptic.text.numbers.DecimalNotation;

/** Shows figures with their bound and unit. */
final class ReadableFigures {

  private ReadableFigures() {}

  /** Shows a figure: "≥ 40 km", "3–5", "about 2.5 %", "no. 3". */
  static String text(Figure figure) {
    String low = DecimalNotation.of(figure.low());
    String high = DecimalNotation.of(figure.high());
    String range = figure.low() == figure.high() ? low : low + "–" + high;
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
}
