package org.synoptic.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  @Test
  void theSameClustersUnderOtherNamesArePerfect() {
    assertThat(score("a a b", "x x y").f1()).isEqualTo(1);
  }

  @Test
  void allInOneClusterHasFullRecall() {
    BCubed score = score("a a b b", "x x x x");
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(0.5);
  }

  @Test
  void eachAloneHasFullPrecision() {
    BCubed score = score("a a b", "x y z");
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(2 / 3.0, within(1e-9));
  }

  @Test
  void whatWasNotFoundStandsAlone() {
    assertThat(score("a a", "- -").recall()).isEqualTo(0.5);
  }

  /** Item i's gold story and found cluster are the i-th words; "-" is not found. */
  private static BCubed score(String gold, String found) {
    return BCubed.of(clusters(found), clusters(gold));
  }

  private static Map<String, String> clusters(String drawn) {
    Map<String, String> clusters = new LinkedHashMap<>();
    String[] names = drawn.split(" ");
    for (int i = 0; i < names.length; i++) {
      if (!names[i].equals("-")) {
        clusters.put("item" + i, names[i]);
      }
    }
    return clusters;
  }
}
