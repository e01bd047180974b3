package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;

/**
 * The terms of each statement, weighed by inverse document frequency over the story's statements,
 * and which statements share a term.
 */
public final class StatementVectors {

  /** Weight of a term of the frame, against 1 for one of the clause. Tuned on the seeds. */
  private static final double FRAME_WEIGHT = 0.5;

  /** Rare terms that must be shared for a likeness to count in full. Tuned on BASIL. */
  private static final double ENOUGH = 3.5;

  /**
   * Statements added to a story's own number, so that in a story of few statements a shared term
   * still weighs. Set by hand.
   */
  private static final double SMOOTHING = 20;

  /** Least weight of a term, however many statements have it. Set by hand. */
  private static final double LEAST_IDF = 0.2;

  /** Terms of more than this share of the statements are too common to find pairs by. By hand. */
  private static final double COMMON = 0.2;

  /** Statements of a story from which on {@link #COMMON} terms are left out. Set by hand. */
  private static final int MANY_STATEMENTS = 40;

  /** Least similarity of two clauses for that of their sentences to be added. Set by hand. */
  private static final double LEAST_OF_CLAUSES = 0.25;

  /** What two sums of the same weights may differ by. */
  private static final double ROUNDING = 1e-9;

  /** What similarity of clauses and of sentences count where both are. Set by hand. */
  private static final double CLAUSE_SHARE = 0.6;

  private static final double SENTENCE_SHARE = 0.5;

  private final List<TermVector> clauses = new ArrayList<>();
  private final List<TermVector> sentences = new ArrayList<>();
  private final List<int[]> sensesBesidesNames = new ArrayList<>();
  private final TermNumbers numbers;
  private final Postings holders;
  private final Postings senseHolders;
  private final int[] frequency;
  private final double enough;

  /** How many statements count. */
  private int all;

  public StatementVectors(List<Statement> statements, List<ReportView> reports) {
    this(statements, reports, statement -> true);
  }

  /**
   * @param counted whether a statement counts for how rare a term is
   */
  public StatementVectors(
      List<Statement> statements, List<ReportView> reports, Predicate<Statement> counted) {
    List<Map<String, Double>> weights = new ArrayList<>();
    for (Statement statement : statements) {
      weights.add(occurrences(statement, reports.get(statement.report())));
    }
    numbers = new TermNumbers(weights.stream().map(Map::keySet).toList());
    frequency = new int[numbers.size()];
    for (Statement statement : statements) {
      if (counted.test(statement)) {
        all++;
        weights.get(statement.index()).keySet().forEach(term -> frequency[numbers.of(term)]++);
      }
    }
    enough = ENOUGH * Math.log((all + SMOOTHING) / 2);
    weights.forEach(terms -> clauses.add(weighed(terms)));
    for (Statement statement : statements) {
      List<String> terms = reports.get(statement.report()).terms(statement.tokens());
      sensesBesidesNames.add(
          numbers.senses(terms.stream().filter(term -> !term.startsWith("@")).toList()));
    }
    holders =
        new Postings(
            clauses.stream().map(TermVector::terms).toList(),
            clauses.stream().map(TermVector::weights).toList(),
            numbers.size());
    List<SortedMap<Integer, Double>> senses = clauses.stream().map(TermVector::senses).toList();
    senseHolders =
        new Postings(
            senses.stream()
                .map(one -> one.keySet().stream().mapToInt(Integer::intValue).toArray())
                .toList(),
            senses.stream()
                .map(one -> one.values().stream().mapToDouble(Double::doubleValue).toArray())
                .toList(),
            numbers.senses());
    addSentences(statements);
  }

  private static Map<String, Double> occurrences(Statement statement, ReportView report) {
    Map<String, Double> terms = new HashMap<>();
    report.terms(statement.frame()).forEach(term -> terms.put(term, FRAME_WEIGHT));
    Statement.Speaker speaker = statement.speaker();
    if (speaker != null) {
      String id = speaker.id() == null ? NameMatcher.key(speaker.name()) : speaker.id();
      terms.put("@" + id, FRAME_WEIGHT);
    }
    report.terms(statement.tokens()).forEach(term -> terms.put(term, 1.0));
    return terms;
  }

  private TermVector weighed(Map<String, Double> terms) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    terms.forEach((term, times) -> weights.put(numbers.of(term), times * idf(numbers.of(term))));
    return new TermVector(numbers, weights);
  }

  private void addSentences(List<Statement> statements) {
    Map<Statement.Place, List<TermVector>> parts = new HashMap<>();
    for (Statement one : statements) {
      parts.computeIfAbsent(one.place(), k -> new ArrayList<>()).add(clauses.get(one.index()));
    }
    Map<Statement.Place, TermVector> vectors = new HashMap<>();
    parts.forEach((place, some) -> vectors.put(place, TermVector.greatest(numbers, some)));
    for (Statement one : statements) {
      sentences.add(vectors.getOrDefault(one.place(), clauses.get(one.index())));
    }
  }

  /** Natural logarithm of the smoothed number of statements by the number that has the term. */
  private double idf(int term) {
    int having = Math.max(1, frequency[term]);
    return Math.max(LEAST_IDF, Math.log((all + SMOOTHING) / having));
  }

  /** Whether a statement has a term. */
  public boolean has(int statement, String term) {
    return clauses.get(statement).has(numbers.of(term));
  }

  /** Whether two statements share a number of the reports. */
  boolean shareNumeral(int a, int b) {
    return clauses.get(a).sharesNumeral(clauses.get(b));
  }

  private boolean isCommon(int term) {
    return clauses.size() > MANY_STATEMENTS && frequency[term] > COMMON * clauses.size();
  }

  /**
   * Tells for each statement the later ones that share a term with it which is not common, and may
   * share so many terms or synonyms of them as are asked for.
   */
  void sharing(int fewest, Pairs sink) {
    Overlaps overlaps = new Overlaps();
    BitSet found = new BitSet();
    for (int statement = 0; statement < clauses.size(); statement++) {
      TermVector clause = clauses.get(statement);
      overlaps.read(clause, statement);
      for (int term : clause.terms()) {
        int end = isCommon(term) ? 0 : holders.end(term);
        for (int place = holders.after(statement, term); place < end; place++) {
          if (overlaps.shared[holders.statement(place)] >= fewest) {
            found.set(holders.statement(place));
          }
        }
      }
      for (int other = found.nextSetBit(0); other >= 0; other = found.nextSetBit(other + 1)) {
        boolean alike = overlaps.most(statement, other) >= LEAST_OF_CLAUSES - ROUNDING;
        sink.accept(statement, other, alike);
      }
      found.clear();
    }
  }

  /** Takes two statements, and whether their clauses may be alike by their words. */
  interface Pairs {
    void accept(int statement, int later, boolean mayBeAlike);
  }

  /** What the statements after one have in common with it at most, synonyms taken for the term. */
  private final class Overlaps {
    private final int[] shared;
    private final double[] product;
    private final double[] evidence;
    private final double[] sums;
    private final double[] lengths;

    Overlaps() {
      this.shared = new int[clauses.size()];
      this.product = new double[clauses.size()];
      this.evidence = new double[clauses.size()];
      this.sums = clauses.stream().mapToDouble(TermVector::leastSum).toArray();
      this.lengths = clauses.stream().mapToDouble(TermVector::leastLength).toArray();
    }

    void read(TermVector clause, int statement) {
      Arrays.fill(shared, statement, shared.length, 0);
      for (int i = 0; i < clause.terms().length; i++) {
        int sense = numbers.sense(clause.terms()[i]);
        double weight = clause.weights()[i];
        int end = senseHolders.end(sense);
        for (int place = senseHolders.after(statement, sense); place < end; place++) {
          int other = senseHolders.statement(place);
          double there = senseHolders.weight(place);
          boolean first = shared[other]++ == 0;
          product[other] = (first ? 0 : product[other]) + weight * there;
          evidence[other] = (first ? 0 : evidence[other]) + Math.max(weight, there);
        }
      }
    }

    /** What the likeness of two clauses is at most. */
    double most(int statement, int other) {
      return TermVector.mostAlike(
          product[other] / (lengths[statement] * lengths[other]),
          evidence[other] / Math.min(sums[statement], sums[other]),
          evidence[other],
          enough);
    }
  }

  /** Whether the clauses, without their frames, share a term that is no name. */
  boolean shareMoreThanNames(int a, int b) {
    int[] one = sensesBesidesNames.get(a);
    int[] other = sensesBesidesNames.get(b);
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return true;
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether two statements share so many terms; a synonym counts as the term. */
  boolean share(int a, int b, int fewest) {
    return clauses.get(a).shares(clauses.get(b), fewest);
  }

  /** How alike two statements are, 0 to 1, where synonyms count. */
  public double similarity(int a, int b) {
    return similarity(a, b, true);
  }

  /** How alike two statements are, 0 to 1. Sentences that are alike raise that of their clauses. */
  double similarity(int a, int b, boolean withSynonyms) {
    double ofClauses = clauses.get(a).similarity(clauses.get(b), enough, withSynonyms);
    if (ofClauses < LEAST_OF_CLAUSES) {
      return ofClauses;
    }
    double ofSentences = sentences.get(a).similarity(sentences.get(b), enough, withSynonyms);
    double both = CLAUSE_SHARE * ofClauses + SENTENCE_SHARE * ofSentences;
    return Math.min(1, Math.max(ofClauses, both));
  }

  /** How alike the sentences of two statements are, 0 to 1, where synonyms do not count. */
  double sentenceSimilarity(int a, int b) {
    return sentences.get(a).similarity(sentences.get(b), enough, false);
  }

  /** The weighed share of the first statement's terms that the second one has too, 0 to 1. */
  public double contained(int a, int b) {
    return clauses.get(a).shareIn(clauses.get(b));
  }

  /** The weighed share of the first statement's terms that the second one's sentence has too. */
  public double containedInSentence(int a, int b) {
    return clauses.get(a).shareIn(sentences.get(b));
  }
}
