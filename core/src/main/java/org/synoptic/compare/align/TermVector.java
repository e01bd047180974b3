package org.synoptic.compare.align;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Synonyms;

/** Weighed terms of a clause or a sentence. */
final class TermVector {

  /** A number that the other lacks counts less: one thing may be given with two numbers. */
  private static final double OTHER_NUMBER = 0.4;

  /** What a word of the same meaning counts of the word itself. By eye on BASIL. */
  private static final double KIN = 0.6;

  private final TreeMap<String, Double> weights;
  private final Map<String, String> meanings = new HashMap<>();
  private final double sum;

  TermVector(TreeMap<String, Double> weights) {
    this.weights = weights;
    this.sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (String term : weights.keySet()) {
      String meaning = Synonyms.meaning(term);
      if (meaning != null) {
        meanings.putIfAbsent(meaning, term);
      }
    }
  }

  Map<String, Double> weights() {
    return weights;
  }

  /**
   * How alike two bags are, 0 to 1: cosine, and the share of the shorter one that the other has
   * too, so that a short clause finds itself in a long one; less where so little is shared that it
   * may be chance.
   *
   * @param enough the weight that must be shared for a likeness to count in full
   * @param loose whether words of one meaning count too
   */
  double similarity(TermVector other, double enough, boolean loose) {
    double dot = 0;
    double mine = 0;
    double theirs = 0;
    double evidence = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      Double match = other.weights.get(term.getKey());
      if (match != null) {
        dot += term.getValue() * match;
        mine += term.getValue();
        theirs += match;
        evidence += Math.max(term.getValue(), match);
        continue;
      }
      Double kin = loose ? kin(term.getKey(), other) : null;
      if (kin != null) {
        dot += KIN * term.getValue() * kin;
        mine += KIN * term.getValue();
        theirs += KIN * kin;
        evidence += KIN * Math.max(term.getValue(), kin);
      }
    }
    if (dot == 0) {
      return 0;
    }
    double[] all = against(other);
    double[] others = other.against(this);
    double containment = Math.max(mine / all[0], theirs / others[0]);
    double sure = Math.sqrt(Math.min(1, evidence / enough));
    return (0.6 * dot / Math.sqrt(all[1] * others[1]) + 0.4 * containment) * sure;
  }

  /** The weight of the other's word of the same meaning, if neither has the other's word itself. */
  private @Nullable Double kin(String term, TermVector other) {
    String meaning = Synonyms.meaning(term);
    String word = meaning == null ? null : other.meanings.get(meaning);
    return word == null || weights.containsKey(word) ? null : other.weights.get(word);
  }

  /** Terms that both have, and those for which the other has a word of the same meaning. */
  int shared(TermVector other) {
    int shared = 0;
    for (String term : weights.keySet()) {
      shared += other.weights.containsKey(term) || kin(term, other) != null ? 1 : 0;
    }
    return shared;
  }

  /** Sum and sum of squares, with numbers that the other lacks counted less. */
  private double[] against(TermVector other) {
    double all = 0;
    double squares = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      boolean otherNumber =
          term.getKey().startsWith("=") && !other.weights.containsKey(term.getKey());
      double weight = term.getValue() * (otherNumber ? OTHER_NUMBER : 1);
      all += weight;
      squares += weight * weight;
    }
    return new double[] {all, squares};
  }

  /** The weighed share of these terms that the other bag has too, 0 to 1. */
  double within(TermVector other) {
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      if (other.weights.containsKey(term.getKey())) {
        shared += term.getValue();
      }
    }
    return sum == 0 ? 0 : shared / sum;
  }
}
