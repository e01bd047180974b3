package org.synoptic.compare.align;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Synonyms;

/** Weighed terms of a clause or a sentence. */
final class TermVector {

  /** Factor for a number that the other lacks: one thing may be given with two numbers. By hand. */
  private static final double OTHER_NUMBER = 0.4;

  /** What a synonym counts of the word itself. Set by eye on BASIL. */
  private static final double SYNONYM = 0.6;

  /** What cosine and containment count in the similarity; they sum to 1. Set by hand. */
  private static final double COSINE_SHARE = 0.6;

  private static final double CONTAINMENT_SHARE = 0.4;

  /** In the order of the terms, so that sums are the same every time. */
  private final Map<String, Double> weights;

  private final Map<String, String> termByMeaning = new HashMap<>();
  private final Map<String, String> meanings = new HashMap<>();
  private final double sum;

  TermVector(TreeMap<String, Double> weights) {
    this.weights = new LinkedHashMap<>(weights);
    this.sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (String term : weights.keySet()) {
      String meaning = Synonyms.meaning(term);
      if (meaning != null) {
        termByMeaning.putIfAbsent(meaning, term);
        meanings.put(term, meaning);
      }
    }
  }

  Map<String, Double> weights() {
    return weights;
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
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      Double same = other.weights.get(term.getKey());
      if (same != null) {
        shared.add(1, term.getValue(), same);
        continue;
      }
      Double synonym = withSynonyms ? synonymIn(other, term.getKey()) : null;
      if (synonym != null) {
        shared.add(SYNONYM, term.getValue(), synonym);
      }
    }
    if (shared.product == 0) {
      return 0;
    }
    Norm norm = normAgainst(other);
    Norm otherNorm = other.normAgainst(this);
    double containment = Math.max(shared.weight / norm.sum(), shared.otherWeight / otherNorm.sum());
    double sure = Math.sqrt(Math.min(1, shared.evidence / enough));
    double cosineShare =
        COSINE_SHARE * shared.product / Math.sqrt(norm.squares() * otherNorm.squares());
    return (cosineShare + CONTAINMENT_SHARE * containment) * sure;
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

  /** The weight of the other's synonym of a term, null where it has none. */
  private @Nullable Double synonymIn(TermVector other, String term) {
    String meaning = meanings.get(term);
    String synonym = meaning == null ? null : other.termByMeaning.get(meaning);
    return synonym == null || weights.containsKey(synonym) ? null : other.weights.get(synonym);
  }

  /** How many terms both have, or the other has a synonym of. */
  int shared(TermVector other) {
    int shared = 0;
    for (String term : weights.keySet()) {
      boolean both = other.weights.containsKey(term) || synonymIn(other, term) != null;
      shared += both ? 1 : 0;
    }
    return shared;
  }

  /** Sum and sum of squares of the weights. */
  private record Norm(double sum, double squares) {}

  /** The norm, with numbers that the other lacks counted less. */
  private Norm normAgainst(TermVector other) {
    double all = 0;
    double squares = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      boolean otherNumber =
          term.getKey().startsWith("=") && !other.weights.containsKey(term.getKey());
      double weight = term.getValue() * (otherNumber ? OTHER_NUMBER : 1);
      all += weight;
      squares += weight * weight;
    }
    return new Norm(all, squares);
  }

  /** The weighed share of these terms that the other has too, 0 to 1. */
  double shareIn(TermVector other) {
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      if (other.weights.containsKey(term.getKey())) {
        shared += term.getValue();
      }
    }
    return sum == 0 ? 0 : shared / sum;
  }
}
