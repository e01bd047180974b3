package org.synoptic.cluster.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.text.Vector;

/**
 * A vector of unit length whose terms are hashes in ascending order: a quarter of the memory of its
 * words, compared five times as fast. Two words with one hash are taken for one; of a hundred
 * thousand words that befalls one or two.
 */
final class HashedVector {

  private final int[] terms;
  private final float[] weights;

  private HashedVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  static HashedVector of(Vector vector) {
    long[] packed = new long[vector.size()];
    for (int i = 0; i < packed.length; i++) {
      float weight = (float) (vector.norm() == 0 ? 0 : vector.weight(i) / vector.norm());
      packed[i] = (long) hash(vector.term(i)) << 32 | Float.floatToIntBits(weight) & 0xffffffffL;
    }
    Arrays.sort(packed);
    int[] terms = new int[packed.length];
    float[] weights = new float[packed.length];
    for (int i = 0; i < packed.length; i++) {
      terms[i] = (int) (packed[i] >> 32);
      weights[i] = Float.intBitsToFloat((int) packed[i]);
    }
    return new HashedVector(terms, weights);
  }

  static int hash(String term) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ hash >>> 12;
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** Returns the cosine of the angle to {@code other}, 0 to 1. */
  double cosine(HashedVector other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int a = terms[i];
      int b = other.terms[j];
      if (a == b) {
        dot += (double) weights[i++] * other.weights[j++];
      } else if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, dot);
  }

  /**
   * Returns a vector of unit length in which each term weighs less by the share of others with it.
   */
  HashedVector lessThoseOf(List<HashedVector> others) {
    float[] left = new float[weights.length];
    double squares = 0;
    for (int i = 0; i < terms.length; i++) {
      int term = terms[i];
      long with = others.stream().filter(other -> other.has(term)).count();
      left[i] = weights[i] * (others.size() - with) / others.size();
      squares += (double) left[i] * left[i];
    }
    double norm = Math.sqrt(squares);
    for (int i = 0; i < left.length && norm > 0; i++) {
      left[i] /= (float) norm;
    }
    return new HashedVector(terms, left);
  }

  private boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  /** Returns the terms of the highest weights, at most {@code most}. */
  int[] weightiest(int most) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> terms[i]))
        .limit(most)
        .mapToInt(i -> terms[i])
        .toArray();
  }
}
