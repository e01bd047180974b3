package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightScaleTest {

  @ParameterizedTest
  @ValueSource(floats = {1e-6f, 0.003f, 0.07f, 0.88f, 500})
  void aWeightFitsItsScale(float size) {
    byte power = WeightScale.power(size);
    for (float weight : new float[] {size, -size, size / 3, 0}) {
      int number = WeightScale.number(weight, power);
      assertThat(number).isBetween(1, WeightScale.MASK);
      float read = (number - WeightScale.ZERO) * WeightScale.step(power);
      assertThat(read).isEqualTo(weight, within(size / 1800));
    }
  }

  @Test
  void aWeightThatFitsNoScaleIsRefused() {
    assertThatThrownBy(() -> WeightScale.power(5000)).hasMessageContaining("too large");
  }
}
