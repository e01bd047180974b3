package org.synoptic.compare.terms;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Figure;

/** The values that a figure and its bound leave open, in the base unit of its dimension. */
public record FigureRange(double low, double high) {

  /** By which share the true value may differ from one that is given as about so many. By hand. */
  private static final double TOLERANCE = 0.1;

  /** Share by which one amount in two units may differ, for rounding in both. Set by hand. */
  private static final double CONVERTED = 0.06;

  /** Share by which a rounded figure may differ from the exact one. Set by hand. */
  private static final double ROUNDED = 0.1;

  /** Up to this value figures are not rounded. Set by hand. */
  private static final double SMALL = 20;

  /** Null for a figure without a value. */
  public static @Nullable FigureRange of(Figure figure) {
    double low = UnitConversion.base(figure.low(), figure.unit());
    double high = UnitConversion.base(figure.high(), figure.unit());
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return null;
    }
    return switch (figure.bound()) {
      case EXACT -> new FigureRange(low, high);
      case AT_LEAST, MORE_THAN -> new FigureRange(low, Double.POSITIVE_INFINITY);
      case AT_MOST, LESS_THAN -> new FigureRange(Double.NEGATIVE_INFINITY, high);
      case NEARLY, ABOUT -> new FigureRange(low * (1 - TOLERANCE), high * (1 + TOLERANCE));
    };
  }

  public boolean overlaps(FigureRange other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether the two are one amount in two units. */
  public boolean isConverted(FigureRange other) {
    return NumberText.relativeDifference(low, other.low) < CONVERTED;
  }

  /** Whether one figure is the other one rounded, or is about as much. */
  public static boolean isRounding(Figure x, Figure y, boolean overlap) {
    boolean approximate = isApproximate(x.bound()) || isApproximate(y.bound());
    return (approximate && overlap)
        || (x.low() == x.high()
            && y.low() == y.high()
            && (NumberText.rounds(x.low(), y.low()) || NumberText.rounds(y.low(), x.low()))
            && NumberText.relativeDifference(x.low(), y.low()) < ROUNDED
            && Math.max(x.low(), y.low()) > SMALL);
  }

  private static boolean isApproximate(Figure.Bound bound) {
    return bound == Figure.Bound.ABOUT || bound == Figure.Bound.NEARLY;
  }
}
