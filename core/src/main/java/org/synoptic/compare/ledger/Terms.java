package org.synoptic.compare.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each statement is about, as weighed terms, and which statements share a term. */
final class Terms {

  /** A filled-in term counts less than one that the clause itself bears. Tuned on the seeds. */
  private static final double FRAME = 0.5;

  /** As many rare terms must be shared for a likeness to count in full. Tuned on BASIL. */
  private static final double ENOUGH = 3.5;

  /** Terms of more statements than this share join nothing: they only weigh. */
  private static final double COMMON = 0.2;

  private final List<TreeMap<String, Double>> weights = new ArrayList<>();
  private final List<Set<String>> own = new ArrayList<>();
  private final double[] norms;
  private final Map<String, List<Integer>> holders = new TreeMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  Terms(List<Statement> statements, List<Telling> tellings) {
    for (Statement statement : statements) {
      Telling telling = tellings.get(statement.report());
      weights.add(occurrences(statement, telling));
      own.add(new HashSet<>(telling.terms(statement.own())));
    }
    for (TreeMap<String, Double> terms : weights) {
      terms.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    norms = new double[weights.size()];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = weigh(i);
    }
  }

  private static TreeMap<String, Double> occurrences(Statement statement, Telling telling) {
    TreeMap<String, Double> terms = new TreeMap<>();
    telling.terms(statement.frame()).forEach(term -> terms.put(term, FRAME));
    if (statement.speaker() != null) {
      String id = statement.speaker().id();
      terms.put(id == null ? "@" + Names.key(statement.speaker().name()) : "@" + id, FRAME);
    }
    telling.terms(statement.own()).forEach(term -> terms.put(term, 1.0));
    return terms;
  }

  private double weigh(int statement) {
    double squares = 0;
    for (Map.Entry<String, Double> term : weights.get(statement).entrySet()) {
      double weight = term.getValue() * idf(term.getKey());
      term.setValue(weight);
      squares += weight * weight;
      holders.computeIfAbsent(term.getKey(), k -> new ArrayList<>()).add(statement);
    }
    return Math.sqrt(squares);
  }

  /** Natural logarithm of statements by statements that bear the term, at least 0.2. */
  double idf(String term) {
    int bearing = frequency.getOrDefault(term, 1);
    return Math.max(0.2, Math.log((weights.size() + 1.0) / bearing));
  }

  Map<String, Double> of(int statement) {
    return weights.get(statement);
  }

  boolean common(String term) {
    return weights.size() > 40 && frequency.getOrDefault(term, 0) > COMMON * weights.size();
  }

  /** Statements after {@code statement} that share a telling term with it. */
  List<Integer> after(int statement) {
    TreeMap<Integer, Boolean> found = new TreeMap<>();
    for (String term : weights.get(statement).keySet()) {
      if (!common(term)) {
        for (int other : holders.getOrDefault(term, List.of())) {
          if (other > statement) {
            found.put(other, true);
          }
        }
      }
    }
    return List.copyOf(found.keySet());
  }

  /** Whether the clauses' own words share a term that is no name. */
  boolean meet(int a, int b) {
    return own.get(a).stream().anyMatch(term -> !term.startsWith("@") && own.get(b).contains(term));
  }

  List<String> shared(int a, int b) {
    return weights.get(a).keySet().stream().filter(weights.get(b)::containsKey).toList();
  }

  /**
   * How alike two statements are, 0 to 1: cosine, and the share of the shorter one that the other
   * has too, so that a short clause finds itself in a long one; less where so little is shared that
   * it may be chance.
   */
  double similarity(int a, int b) {
    if (norms[a] == 0 || norms[b] == 0) {
      return 0;
    }
    double dot = 0;
    double sharedA = 0;
    double sharedB = 0;
    double evidence = 0;
    for (Map.Entry<String, Double> term : weights.get(a).entrySet()) {
      Double other = weights.get(b).get(term.getKey());
      if (other != null) {
        dot += term.getValue() * other;
        sharedA += term.getValue();
        sharedB += other;
        evidence += Math.max(term.getValue(), other);
      }
    }
    double containment = Math.max(sharedA / sum(a), sharedB / sum(b));
    double sure = Math.min(1, evidence / (ENOUGH * Math.log((weights.size() + 1) / 2.0)));
    return (0.6 * dot / (norms[a] * norms[b]) + 0.4 * containment) * Math.sqrt(sure);
  }

  /** The weighed share of the first statement's terms that the second one has too, 0 to 1. */
  double contained(int a, int b) {
    double shared = 0;
    for (Map.Entry<String, Double> term : weights.get(a).entrySet()) {
      if (weights.get(b).containsKey(term.getKey())) {
        shared += term.getValue();
      }
    }
    double all = sum(a);
    return all == 0 ? 0 : shared / all;
  }

  private double sum(int statement) {
    return weights.get(statement).values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
