package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTreesTest {

  @Test
  void aRowFallsIntoTheLeafItsNumbersLeadTo() {
    RegressionTrees trees = RegressionTrees.of(List.of("0<1.5 1<0.5 =1 =2 1<0.5 =3 =4"));
    assertThat(trees.score(new float[] {1, 0})).isEqualTo(1);
    assertThat(trees.score(new float[] {1, 0.5f})).isEqualTo(2);
    assertThat(trees.score(new float[] {1.5f, 0})).isEqualTo(3);
    assertThat(trees.score(new float[] {2, 1})).isEqualTo(4);
  }

  @Test
  void leavesOfSeveralTreesAddUp() {
    RegressionTrees trees = RegressionTrees.of(List.of("=0.5", "0<1 =-1 0<2 =1 =2"));
    assertThat(trees.score(new float[] {1})).isEqualTo(1.5);
    assertThat(trees.probability(new float[] {1})).isCloseTo(0.8176, within(1e-4));
  }

  @Test
  void whatIsNoTreeIsRefused() {
    for (String line : List.of("0<1 =2", "=1 =2", "<1 =1 =2", "leaf")) {
      assertThatIllegalArgumentException().isThrownBy(() -> RegressionTrees.of(List.of(line)));
    }
  }
}
