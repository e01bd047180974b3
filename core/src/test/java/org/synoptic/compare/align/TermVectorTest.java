package org.synoptic.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermVectorTest {

  /** Some stand for one another: "fire" and "blaze", "dead" and "perish". */
  private static final List<String> TERMS =
      List.of("fire", "blaz", "quay", "dead", "perish", "@p1", "@p2", "=9", "=14", "night", "ship");

  private static final double ENOUGH = 8;
  private static final int PAIRS = 2000;

  @Test
  void aSynonymCountsLessThanTheWordAndMoreThanNone() {
    TermNumbers numbers = new TermNumbers(List.of(Set.copyOf(TERMS)));
    TermVector fire = vector(numbers, Map.of("fire", 2.0, "quay", 2.0));
    double same = fire.similarity(vector(numbers, Map.of("fire", 2.0, "quay", 2.0)), 2, true);
    double synonym = fire.similarity(vector(numbers, Map.of("blaz", 2.0, "quay", 2.0)), 2, true);
    double other = fire.similarity(vector(numbers, Map.of("ship", 2.0, "quay", 2.0)), 2, true);
    assertThat(same).isGreaterThan(synonym);
    assertThat(synonym).isGreaterThan(other);
  }

  @Test
  void noPairIsMoreAlikeThanItsBoundSays() {
    TermNumbers numbers = new TermNumbers(List.of(Set.copyOf(TERMS)));
    Random random = new Random(7);
    int alike = 0;
    for (int i = 0; i < PAIRS; i++) {
      TermVector a = vector(numbers, some(random));
      TermVector b = vector(numbers, some(random));
      double similarity = a.similarity(b, ENOUGH, true);
      assertThat(similarity).isLessThanOrEqualTo(bound(numbers, a, b) + 1e-9);
      alike += similarity > 0 ? 1 : 0;
    }
    assertThat(alike).as("pairs that share something").isGreaterThan(PAIRS / 2);
  }

  /** The bound from the terms of the first and the meanings of the second. */
  private static double bound(TermNumbers numbers, TermVector a, TermVector b) {
    double product = 0;
    double evidence = 0;
    SortedMap<Integer, Double> senses = b.senses();
    for (int i = 0; i < a.terms().length; i++) {
      Double there = senses.get(numbers.sense(a.terms()[i]));
      if (there != null) {
        product += a.weights()[i] * there;
        evidence += Math.max(a.weights()[i], there);
      }
    }
    return TermVector.mostAlike(
        product / (a.leastLength() * b.leastLength()),
        evidence / Math.min(a.leastSum(), b.leastSum()),
        evidence,
        ENOUGH);
  }

  private static Map<String, Double> some(Random random) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      terms.add(TERMS.get(random.nextInt(TERMS.size())));
    }
    Map<String, Double> weights = new TreeMap<>();
    new HashSet<>(terms).forEach(term -> weights.put(term, 0.2 + 4 * random.nextDouble()));
    return weights;
  }

  private static TermVector vector(TermNumbers numbers, Map<String, Double> terms) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    terms.forEach((term, weight) -> weights.put(numbers.of(term), weight));
    return new TermVector(numbers, weights);
  }
}
