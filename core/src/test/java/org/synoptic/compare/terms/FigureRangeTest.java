package org.synoptic.compare.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Figure;
import org.synoptic.model.Figure.Bound;
import org.synoptic.model.Span;

/** What a figure leaves open. */
class FigureRangeTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT, 40, EXACT, 40, true",
    "EXACT, 40, EXACT, 41, false",
    "AT_LEAST, 40, EXACT, 40, true",
    "AT_LEAST, 40, EXACT, 39, false",
    "AT_LEAST, 40, EXACT, 900, true",
    "MORE_THAN, 40, EXACT, 41, true",
    "MORE_THAN, 40, LESS_THAN, 30, false",
    "AT_MOST, 40, EXACT, 40, true",
    "AT_MOST, 40, EXACT, 41, false",
    "LESS_THAN, 40, EXACT, 2, true",
    "ABOUT, 40, EXACT, 44, true",
    "ABOUT, 40, EXACT, 36, true",
    "ABOUT, 40, EXACT, 45, false",
    "ABOUT, 40, EXACT, 35, false",
    "NEARLY, 40, EXACT, 38, true",
  })
  void twoFiguresMeetWhereOneValueFitsBoth(
      Bound one, double low, Bound other, double otherLow, boolean meet) {
    FigureRange range = range(low, "people", one);
    FigureRange otherRange = range(otherLow, "people", other);
    assertThat(range.overlaps(otherRange)).isEqualTo(meet);
    assertThat(otherRange.overlaps(range)).isEqualTo(meet);
  }

  @Test
  void aFigureWithoutAValueLeavesNothingToCompare() {
    assertThat(FigureRange.of(figure(40, 40, null, Bound.EXACT))).isNotNull();
    assertThat(FigureRange.of(figure(Double.NaN, 40, null, Bound.EXACT))).isNull();
    assertThat(FigureRange.of(figure(40, Double.NaN, null, Bound.EXACT))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "10, mi, 16, km, true",
    "10, mi, 10, km, false",
    "100, ha, 250, acre, true",
    "100, ha, 290, acre, false",
    "68, °F, 20, °C, true",
    "50, mph, 80, km/h, true",
  })
  void anAmountIsTheSameInAnotherUnit(
      double one, String unit, double other, String otherUnit, boolean same) {
    FigureRange range = range(one, unit, Bound.EXACT);
    assertThat(range.isConverted(range(other, otherUnit, Bound.EXACT))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 1487, EXACT, 1500, true",
    "EXACT, 1500, EXACT, 1487, true",
    "EXACT, 14, EXACT, 10, false",
    "EXACT, 1487, EXACT, 1600, false",
    "EXACT, 140, EXACT, 100, false",
    "ABOUT, 38, EXACT, 40, true",
    "EXACT, 40, NEARLY, 41, true",
    "AT_LEAST, 28, EXACT, 40, false",
    "ABOUT, 20, EXACT, 40, false",
  })
  void oneFigureMayBeTheOtherOneRounded(
      Bound one, double value, Bound other, double otherValue, boolean rounding) {
    Figure figure = figure(value, value, null, one);
    Figure otherFigure = figure(otherValue, otherValue, null, other);
    boolean overlap = range(value, null, one).overlaps(range(otherValue, null, other));
    assertThat(FigureRange.isRounding(figure, otherFigure, overlap)).isEqualTo(rounding);
  }

  @Test
  void aRangeIsNoRounding() {
    Figure range = figure(1480, 1500, null, Bound.EXACT);
    assertThat(FigureRange.isRounding(range, figure(1500, 1500, null, Bound.EXACT), true))
        .isFalse();
    assertThat(Objects.requireNonNull(FigureRange.of(range)).high()).isCloseTo(1500, within(0.1));
  }

  private static FigureRange range(double value, String unit, Bound bound) {
    return Objects.requireNonNull(FigureRange.of(figure(value, value, unit, bound)));
  }

  private static Figure figure(double low, double high, String unit, Bound bound) {
    return new Figure(new Span(0, 1), low, high, unit, null, bound);
  }
}
