package org.synoptic.compare.ledger;

import java.util.Map;
import java.util.TreeMap;

/** Weighed terms of a clause or a sentence. */
final class Bag {

  private final TreeMap<String, Double> weights;
  private final double norm;
  private final double sum;

  Bag(TreeMap<String, Double> weights) {
    this.weights = weights;
    double squares = 0;
    double all = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
      all += weight;
    }
    norm = Math.sqrt(squares);
    sum = all;
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
   */
  double similarity(Bag other, double enough) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
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
      }
    }
    double containment = Math.max(mine / sum, theirs / other.sum);
    double sure = Math.sqrt(Math.min(1, evidence / enough));
    return (0.6 * dot / (norm * other.norm) + 0.4 * containment) * sure;
  }

  /** The weighed share of these terms that the other bag has too, 0 to 1. */
  double within(Bag other) {
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      if (other.weights.containsKey(term.getKey())) {
        shared += term.getValue();
      }
    }
    return sum == 0 ? 0 : shared / sum;
  }
}
