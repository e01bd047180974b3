package org.synoptic.compare.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Weighed terms of a clause or a sentence, by their {@link TermNumbers}. */
final class TermVector {

  /** Factor for a number that the other lacks: one thing may be given with two numbers. By hand. */
  private static final double OTHER_NUMBER = 0.4;

  /** What a synonym counts of the word itself. Set by eye on BASIL. */
  private static final double SYNONYM = 0.6;

  /** What cosine and containment count in the similarity; they sum to 1. Set by hand. */
  private static final double COSINE_SHARE = 0.6;

  private static final double CONTAINMENT_SHARE = 0.4;

  private static final int[] NOWHERE = {};

  private final TermNumbers numbers;

  /** In order, so that sums are the same every time. */
  private final int[] terms;

  private final double[] weights;

  /** The places of the terms that stand in the list of synonyms. */
  private final int[] withMeaning;

  private final double sum;
  private final Norm norm;

  /** The norm against a vector without any of the numbers. */
  private final Norm leastNorm;

  private final boolean hasNumerals;

  /**
   * @param weights the weights by the numbers of the terms
   */
  TermVector(TermNumbers numbers, SortedMap<Integer, Double> weights) {
    this.numbers = numbers;
    this.terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.weights = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.sum = Arrays.stream(this.weights).sum();
    int[] known =
        IntStream.range(0, terms.length).filter(i -> numbers.meaning(terms[i]) >= 0).toArray();
    this.withMeaning = known.length == 0 ? NOWHERE : known;
    this.hasNumerals = Arrays.stream(terms).anyMatch(numbers::isNumeral);
    this.norm = norm(number -> false);
    this.leastNorm = norm(numbers::isNumeral);
  }

  /** The greatest weight of each term in some vectors of one story. */
  static TermVector greatest(TermNumbers numbers, Collection<TermVector> vectors) {
    SortedMap<Integer, Double> greatest = new TreeMap<>();
    for (TermVector vector : vectors) {
      for (int i = 0; i < vector.terms.length; i++) {
        greatest.merge(vector.terms[i], vector.weights[i], Math::max);
      }
    }
    return new TermVector(numbers, greatest);
  }

  /** The numbers of the terms, in order. */
  int[] terms() {
    return terms;
  }

  /** The weights of the terms, in their order. */
  double[] weights() {
    return weights;
  }

  /** The numbers of what the terms mean, each with the greatest weight that one of them has. */
  SortedMap<Integer, Double> senses() {
    SortedMap<Integer, Double> senses = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      senses.merge(numbers.sense(terms[i]), weights[i], Math::max);
    }
    return senses;
  }

  boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  /** Whether both have one number of the reports. */
  boolean sharesNumeral(TermVector other) {
    return hasNumerals
        && Arrays.stream(terms).anyMatch(term -> numbers.isNumeral(term) && other.has(term));
  }

  /**
   * How alike two vectors are, 0 to 1: cosine, and the share of the shorter one that the other has
   * too, so that a short clause finds itself in a long one; less where so little is shared that it
   * may be chance.
   *
   * @param enough the weight that must be shared for a likeness to count in full
   */
  double similarity(TermVector other, double enough, boolean withSynonyms) {
    Shared shared = new Shared();
    int there = 0;
    for (int here = 0; here < terms.length; here++) {
      there = other.atOrAfter(there, terms[here]);
      if (other.isAt(there, terms[here])) {
        shared.add(1, weights[here], other.weights[there]);
        continue;
      }
      int synonym = withSynonyms ? synonymIn(other, terms[here]) : -1;
      if (synonym >= 0) {
        shared.add(SYNONYM, weights[here], other.weights[synonym]);
      }
    }
    if (shared.product == 0) {
      return 0;
    }
    Norm own = normAgainst(other);
    Norm otherNorm = other.normAgainst(this);
    double containment = Math.max(shared.weight / own.sum(), shared.otherWeight / otherNorm.sum());
    double sure = Math.sqrt(Math.min(1, shared.evidence / enough));
    double cosineShare =
        COSINE_SHARE * shared.product / Math.sqrt(own.squares() * otherNorm.squares());
    return (cosineShare + CONTAINMENT_SHARE * containment) * sure;
  }

  /**
   * What {@link #similarity} is at most, up to what sums may differ by.
   *
   * @param cosine not less than that of the two
   * @param containment not less than the share of one that the other has
   * @param evidence not less than what is shared, by the greater weight of each term
   */
  static double mostAlike(double cosine, double containment, double evidence, double enough) {
    double sure = Math.sqrt(Math.min(1, evidence / enough));
    return (COSINE_SHARE * cosine + CONTAINMENT_SHARE * containment) * sure;
  }

  /** The sum of the weights against a vector without any of the numbers. */
  double leastSum() {
    return leastNorm.sum();
  }

  /** The length against such a vector. */
  double leastLength() {
    return Math.sqrt(leastNorm.squares());
  }

  /** What two vectors share, summed term by term. */
  private static final class Shared {
    private double product;
    private double weight;
    private double otherWeight;
    private double evidence;

    void add(double factor, double weightHere, double weightThere) {
      product += factor * weightHere * weightThere;
      weight += factor * weightHere;
      otherWeight += factor * weightThere;
      evidence += factor * Math.max(weightHere, weightThere);
    }
  }

  /** The first place from one on that has a term or a later one. */
  private int atOrAfter(int from, int term) {
    int place = from;
    while (place < terms.length && terms[place] < term) {
      place++;
    }
    return place;
  }

  private boolean isAt(int place, int term) {
    return place < terms.length && terms[place] == term;
  }

  /** The place of the other's synonym of a term, negative where it has none of its own. */
  private int synonymIn(TermVector other, int term) {
    int meaning = numbers.meaning(term);
    if (meaning >= 0) {
      for (int place : other.withMeaning) {
        if (numbers.meaning(other.terms[place]) == meaning) {
          return has(other.terms[place]) ? -1 : place;
        }
      }
    }
    return -1;
  }

  /** Whether both have so many terms, or the other has a synonym of them. */
  boolean shares(TermVector other, int fewest) {
    int shared = 0;
    int there = 0;
    for (int here = 0; here < terms.length && shared < fewest; here++) {
      there = other.atOrAfter(there, terms[here]);
      boolean both = other.isAt(there, terms[here]) || synonymIn(other, terms[here]) >= 0;
      shared += both ? 1 : 0;
    }
    return shared >= fewest;
  }

  /** Sum and sum of squares of the weights. */
  private record Norm(double sum, double squares) {}

  /** The norm, with numbers that the other lacks counted less. */
  private Norm normAgainst(TermVector other) {
    return hasNumerals ? norm(term -> numbers.isNumeral(term) && !other.has(term)) : norm;
  }

  /** The norm, with some numbers counted less. */
  private Norm norm(IntPredicate otherNumber) {
    double all = 0;
    double squares = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = weights[i] * (otherNumber.test(terms[i]) ? OTHER_NUMBER : 1);
      all += weight;
      squares += weight * weight;
    }
    return new Norm(all, squares);
  }

  /** The weighed share of these terms that the other has too, 0 to 1. */
  double shareIn(TermVector other) {
    double shared = 0;
    int there = 0;
    for (int here = 0; here < terms.length; here++) {
      there = other.atOrAfter(there, terms[here]);
      if (other.isAt(there, terms[here])) {
        shared += weights[here];
      }
    }
    return sum == 0 ? 0 : shared / sum;
  }
}
