package org.synoptic.compare.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "1487, 1500, true",
    "4.8, 5, true",
    "1487, 1490, true",
    "12, 14, false",
    "1500, 1500, false",
    "0.4, 0, false",
    "-1487, 1500, false",
    "1450, 1400, true",
    "1500, 1487, false",
    "40, 55, false"
  })
  void aRoundedNumberIsWhatIsLeftWithFewerDigits(double exact, double rounded, boolean rounds) {
    assertThat(NumberText.rounds(exact, rounded)).isEqualTo(rounds);
  }

  @Test
  void aNumberHasOneSpelling() {
    assertThat(NumberText.plain(1500.0)).isEqualTo("1500");
    assertThat(NumberText.plain(4.80)).isEqualTo("4.8");
  }

  @Test
  void aDifferenceIsAShareOfTheLargerNumber() {
    assertThat(NumberText.relativeDifference(50, 100)).isEqualTo(0.5);
    assertThat(NumberText.relativeDifference(100, 50)).isEqualTo(0.5);
    assertThat(NumberText.relativeDifference(-100, 100)).isEqualTo(2);
    assertThat(NumberText.relativeDifference(0, 0)).isZero();
  }

  @Test
  void unitsOfOneDimensionMeetInTheBaseUnit() {
    assertThat(UnitConversion.base(10, "mi"))
        .isCloseTo(UnitConversion.base(16.09, "km"), within(10.0));
    assertThat(UnitConversion.base(68, "°F")).isCloseTo(20, within(0.01));
  }

  @Test
  void whatIsNoKnownUnitStaysAsItIs() {
    assertThat(UnitConversion.base(12, null)).isEqualTo(12);
    assertThat(UnitConversion.base(12, "homes")).isEqualTo(12);
    assertThat(UnitConversion.dimension("homes")).isEqualTo("homes");
    assertThat(UnitConversion.dimension("km")).isEqualTo("length");
    assertThat(UnitConversion.dimension("miles")).isEqualTo("length");
    assertThat(UnitConversion.dimension("lb")).isEqualTo(UnitConversion.dimension("kg"));
  }
}
