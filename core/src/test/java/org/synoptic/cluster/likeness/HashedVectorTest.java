package org.synoptic.cluster.likeness;

import static org.assertj.core.api.Assertions.assertThat;

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
