package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.synoptic.text.Vector;

class HashedVectorTest {

  private static HashedVector random(Random random) {
    TreeMap<String, Double> weights = new TreeMap<>();
    for (int i = random.nextInt(300); i > 0; i--) {
      weights.put("w" + random.nextInt(500), random.nextDouble());
    }
    return HashedVector.of(Vector.of(weights));
  }

  @Test
  void twoWordsWithOneHashAreTakenForOne() {
    assertThat(HashedVector.hash("w673879")).isEqualTo(HashedVector.hash("w1180600"));
    HashedVector both =
        HashedVector.of(Vector.of(new TreeMap<>(Map.of("w673879", 3.0, "w1180600", 4.0))));
    HashedVector one =
        HashedVector.of(Vector.of(new TreeMap<>(Map.of("w673879", 3.0, "quay", 4.0))));
    assertThat(both.cosine(both)).isCloseTo(1, within(1e-6));
    assertThat(both.cosine(one)).isCloseTo(0.6, within(1e-6)).isEqualTo(one.cosine(both));
    assertThat(both.opened().cosine(one)).isEqualTo(both.cosine(one));
    assertThat(one.opened().cosine(both)).isEqualTo(one.cosine(both));
  }

  @Test
  void aVectorLaidOpenGivesTheSameCosineToTheLastDigit() {
    Random random = new Random(5);
    int alike = 0;
    for (int i = 0; i < 500; i++) {
      HashedVector one = random(random);
      HashedVector other = random(random);
      double cosine = one.cosine(other);
      assertThat(one.opened().cosine(other)).isEqualTo(cosine);
      alike += cosine > 0 ? 1 : 0;
    }
    assertThat(alike).isGreaterThan(400);
  }
}
