package org.synoptic.compare.slots;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;

/**
 * Whether one amount is the other one rounded, limited or converted: "more than a mile" and "2 km",
 * "just under 200" and "197", "about 5" and "5".
 */
final class Rounding {

  /** Share by which a round limit may differ from the exact amount. Set by hand. */
  private static final double NEAR = 0.1;

  /** Share by which an amount may differ from one that is given as about so much. By hand. */
  private static final double ABOUT = 0.05;

  /** Share by which one amount in two units may differ. Set by hand. */
  private static final double CONVERTED = 0.06;

  /** Share by which two amounts differ at most that few other words show to be one. By hand. */
  private static final double CLOSE = 0.03;

  /** Up to this count a limit ("at least 12") is no rounding of the same number. Set by hand. */
  private static final double LEAST_COUNT = 20;

  private static final double TEN = 10;

  /** Up to so many of a unit an amount is as coarse as the unit. Set by hand. */
  private static final double FEW = 2;

  /** Digits of a rounded amount at least. Set by hand. */
  private static final int FEWEST_DIGITS = 2;

  /** A range whose upper end is so many times the lower one at most gives one amount. By hand. */
  private static final double WIDEST = 1.5;

  private static final Set<Figure.Bound> UPPER =
      Set.of(Figure.Bound.AT_MOST, Figure.Bound.LESS_THAN, Figure.Bound.NEARLY);

  private static final Set<Figure.Bound> LOWER =
      Set.of(Figure.Bound.AT_LEAST, Figure.Bound.MORE_THAN);

  private Rounding() {}

  static boolean areOne(SlotReading a, SlotReading b) {
    if (isVague(a.figure()) || isVague(b.figure())) {
      return isVague(a.figure()) != isVague(b.figure()) && haveRoom(a.figure(), b.figure());
    }
    if (isRangeOf(a.figure(), b.figure()) || isRangeOf(b.figure(), a.figure())) {
      return true;
    }
    boolean ranges = a.figure().low() != a.figure().high() || b.figure().low() != b.figure().high();
    double x = base(a.figure());
    double y = base(b.figure());
    if (ranges || x <= 0 || y <= 0) {
      return false;
    }
    boolean sameUnit = Objects.equals(a.figure().unit(), b.figure().unit());
    if (sameUnit && x == y) {
      return a.figure().bound() != b.figure().bound()
          && !areOppositeLimits(a.figure().bound(), b.figure().bound())
          && (a.figure().unit() != null || x >= LEAST_COUNT || hasEstimate(a, b));
    }
    return areConverted(a, b)
        || isLimitOf(a.figure(), b.figure())
        || isLimitOf(b.figure(), a.figure())
        || isEstimate(a.figure(), b.figure())
        || isShorter(a, b)
        || isShorter(b, a);
  }

  /** "Up to $75,000" and "more than $75,000" are of two things, on both sides of one amount. */
  static boolean areOppositeLimits(Figure.Bound one, Figure.Bound other) {
    return (UPPER.contains(one) && LOWER.contains(other))
        || (LOWER.contains(one) && UPPER.contains(other));
  }

  /** "$1.4 billion" of "$1.375 billion": an exact amount with its last digits left out. */
  private static boolean isShorter(SlotReading one, SlotReading exact) {
    BigDecimal shorter = number(one);
    BigDecimal longer = number(exact);
    return Objects.equals(one.figure().unit(), exact.figure().unit())
        && shorter.precision() >= FEWEST_DIGITS
        && shorter.precision() < longer.precision()
        && longer
                .round(new MathContext(shorter.precision(), RoundingMode.HALF_UP))
                .compareTo(shorter)
            == 0;
  }

  private static BigDecimal number(SlotReading reading) {
    return BigDecimal.valueOf(reading.figure().low()).stripTrailingZeros();
  }

  /**
   * Whether many things of a story may have such amounts: "two thirds", "thousands", "three months"
   * and "13 weeks".
   */
  static boolean isLoose(SlotReading a, SlotReading b) {
    boolean time =
        UnitConversion.dimension(String.valueOf(a.figure().unit())).equals(DurationFigures.UNIT);
    boolean converted = !Objects.equals(a.figure().unit(), b.figure().unit());
    return a.figure().kind() == Figure.Kind.SHARE
        || isVague(a.figure())
        || isVague(b.figure())
        || (time && converted && areExact(a.figure(), b.figure()));
  }

  private static boolean areExact(Figure one, Figure other) {
    return one.bound() == Figure.Bound.EXACT && other.bound() == Figure.Bound.EXACT;
  }

  /** Whether two estimates are so near that hardly two things are meant. */
  static boolean areClose(SlotReading a, SlotReading b) {
    boolean estimates = isApproximate(a.figure()) || isApproximate(b.figure());
    return !estimates || NumberText.relativeDifference(base(a.figure()), base(b.figure())) <= CLOSE;
  }

  /** Whether both amounts have so many digits that hardly two things of a story share them. */
  static boolean areTelling(SlotReading a, SlotReading b) {
    return !isVague(a.figure())
        && !isVague(b.figure())
        && Math.max(number(a).precision(), number(b).precision()) >= FEWEST_DIGITS;
  }

  /** "10 to 12 feet" of "12 feet": a narrow range that holds the other amount. */
  private static boolean isRangeOf(Figure range, Figure single) {
    double value = base(single);
    double low = base(range);
    double high = UnitConversion.base(range.high(), range.unit());
    return low > 0
        && low < high
        && high <= WIDEST * low
        && single.low() == single.high()
        && value >= low
        && value <= high
        && UnitConversion.dimension(String.valueOf(range.unit()))
            .equals(UnitConversion.dimension(String.valueOf(single.unit())));
  }

  /** "400 pounds (181 kg)": one amount in two units. */
  static boolean areConverted(SlotReading a, SlotReading b) {
    return !Objects.equals(a.figure().unit(), b.figure().unit())
        && NumberText.relativeDifference(base(a.figure()), base(b.figure())) <= CONVERTED;
  }

  private static boolean hasEstimate(SlotReading a, SlotReading b) {
    return isApproximate(a.figure()) || isApproximate(b.figure());
  }

  /** "dozens", "several hundred". */
  private static boolean isVague(Figure figure) {
    return figure.low() != figure.high() && figure.bound() == Figure.Bound.ABOUT;
  }

  private static boolean haveRoom(Figure x, Figure y) {
    Figure vague = isVague(x) ? x : y;
    Figure exact = isVague(x) ? y : x;
    double value = base(exact);
    return exact.low() == exact.high()
        && value >= UnitConversion.base(vague.low(), vague.unit())
        && value <= UnitConversion.base(vague.high(), vague.unit());
  }

  /**
   * "More than 200" of 212, "just under 200" of 197: a round limit next to the amount. "More than a
   * week" holds up to two weeks.
   */
  private static boolean isLimitOf(Figure limit, Figure exact) {
    double inUnit = base(exact) / UnitConversion.base(1, limit.unit());
    boolean above = exact.bound() == Figure.Bound.EXACT || isApproximate(exact);
    return switch (limit.bound()) {
      case MORE_THAN, AT_LEAST ->
          above
              && inUnit > limit.low()
              && (isOneOfUnit(limit)
                  ? inUnit < limit.low() + 1
                  : floor(inUnit) == limit.low()
                      && NumberText.relativeDifference(inUnit, limit.low()) <= NEAR);
      case LESS_THAN, AT_MOST, NEARLY ->
          above
              && inUnit < limit.low()
              && NumberText.relativeDifference(inUnit, limit.low()) <= NEAR;
      default -> false;
    };
  }

  /** The amount with its first digit alone. */
  private static double floor(double value) {
    double scale = Math.pow(TEN, Math.floor(Math.log10(value)));
    return Math.floor(value / scale) * scale;
  }

  /** "A week", "two miles": so coarse an amount that its unit says how near it is. */
  private static boolean isOneOfUnit(Figure limit) {
    return limit.unit() != null && limit.low() <= FEW;
  }

  private static boolean isEstimate(Figure x, Figure y) {
    return (isApproximate(x) || isApproximate(y))
        && NumberText.relativeDifference(base(x), base(y)) <= ABOUT;
  }

  private static boolean isApproximate(Figure figure) {
    return figure.bound() == Figure.Bound.ABOUT || figure.bound() == Figure.Bound.NEARLY;
  }

  private static double base(Figure figure) {
    return UnitConversion.base(figure.low(), figure.unit());
  }
}
