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
    int size = 0;
    for (long one : packed) {
      int term = (int) (one >> 32);
      float weight = Float.intBitsToFloat((int) one);
      if (size > 0 && terms[size - 1] == term) {
        weights[size - 1] = (float) Math.hypot(weights[size - 1], weight);
      } else {
        terms[size] = term;
        weights[size++] = weight;
      }
    }
    return new HashedVector(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
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

  /** Returns this vector in the form in which it is compared with many others. */
  Opened opened() {
    return new Opened(this);
  }

  /** A vector laid open, so that a term of another one is found, or seen to be missing, at once. */
  static final class Opened {

    /** Places for each term at least; so seven of eight missing terms are seen at one look. */
    private static final int ROOM = 8;

    private final HashedVector vector;

    /** One more than where a term is; 0 is free. */
    private final int[] places;

    private Opened(HashedVector vector) {
      this.vector = vector;
      this.places = new int[Integer.highestOneBit(vector.terms.length + 1) * 2 * ROOM];
      for (int i = 0; i < vector.terms.length; i++) {
        int at = vector.terms[i] & places.length - 1;
        while (places[at] != 0) {
          at = at + 1 & places.length - 1;
        }
        places[at] = i + 1;
      }
    }

    /** Returns what {@link HashedVector#cosine} does, to the last digit. */
    double cosine(HashedVector other) {
      double dot = 0;
      for (int j = 0; j < other.terms.length; j++) {
        int term = other.terms[j];
        for (int at = term & places.length - 1; places[at] != 0; at = at + 1 & places.length - 1) {
          int i = places[at] - 1;
          if (vector.terms[i] == term) {
            dot += (double) vector.weights[i] * other.weights[j];
            break;
          }
        }
      }
      return Math.min(1, dot);
    }
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
