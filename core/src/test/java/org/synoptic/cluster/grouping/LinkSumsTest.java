package org.synoptic.cluster.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkSumsTest {

  @Test
  void holdsWhatAMapHoldsWhateverIsPutAndRemoved() {
    LinkSums sums = new LinkSums();
    Map<Integer, Double> map = new TreeMap<>();
    Random random = new Random(4);
    for (int step = 0; step < 20_000; step++) {
      int key = random.nextInt(90);
      if (random.nextInt(3) == 0) {
        sums.remove(key);
        map.remove(key);
      } else {
        sums.put(key, step);
        map.put(key, (double) step);
      }
    }
    Map<Integer, Double> held = new TreeMap<>();
    sums.each(held::put);
    assertThat(map).hasSizeGreaterThan(40);
    assertThat(held).isEqualTo(map);
    for (int key = 0; key < 90; key++) {
      assertThat(sums.get(key)).isEqualTo(map.getOrDefault(key, 0.0));
    }
  }
}
