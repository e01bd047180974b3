package org.synoptic.compare.align;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.FigureRange;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;

/**
 * Tells that two statements measure or count the like with figures so far apart that they are of
 * two happenings: a missile that rose 550 km and one that rose 2,300 miles.
 */
final class OtherMeasures {

  /** From this factor on two figures are of two happenings and no dispute. Set by hand. */
  private static final double FAR = 1.5;

  /**
   * The same where the two are of other days: what is measured once is not measured anew, so only
   * rounding may part the figures. Set by hand.
   */
  private static final double FAR_ON_OTHER_DAYS = 1.1;

  private OtherMeasures() {}

  /** Whether some figures of both are of one kind, and all of these are far apart. */
  static boolean in(Statement a, Statement b) {
    return areFar(a, b, FAR, x -> true);
  }

  /** Whether some figures of both have units of one kind, and all of these are apart. */
  static boolean onOtherDays(Statement a, Statement b) {
    return areFar(a, b, FAR_ON_OTHER_DAYS, figure -> figure.unit() != null);
  }

  private static boolean areFar(
      Statement a, Statement b, double far, Predicate<Figure> considered) {
    boolean met = false;
    for (Figure x : a.figures()) {
      for (Figure y : b.figures()) {
        if (considered.test(x) && areOfOneKind(x, y)) {
          if (!areFar(x, y, far)) {
            return false;
          }
          met = true;
        }
      }
    }
    return met;
  }

  private static boolean areOfOneKind(Figure x, Figure y) {
    if (x.unit() == null || y.unit() == null) {
      return x.unit() == null
          && y.unit() == null
          && x.of() != null
          && y.of() != null
          && x.of().equalsIgnoreCase(y.of());
    }
    return UnitConversion.dimension(x.unit()).equals(UnitConversion.dimension(y.unit()));
  }

  private static boolean areFar(Figure x, Figure y, double far) {
    @Nullable FigureRange one = FigureRange.of(x);
    @Nullable FigureRange other = FigureRange.of(y);
    return one != null
        && other != null
        && !one.overlaps(other)
        && (one.low() > far * other.high() || other.low() > far * one.high());
  }
}
