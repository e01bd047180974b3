package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;

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

  /** What similarity of clauses and of sentences count where both are. Set by hand. */
  private static final double CLAUSE_SHARE = 0.6;

  private static final double SENTENCE_SHARE = 0.5;

  private final List<TermVector> clauses = new ArrayList<>();
  private final List<TermVector> sentences = new ArrayList<>();
  private final List<Set<String>> clauseTerms = new ArrayList<>();
  private final List<Set<String>> sensesBesidesNames = new ArrayList<>();
  private final Postings holders = new Postings();
  private final Postings senseHolders = new Postings();
  private final Map<String, Integer> frequency = new HashMap<>();
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
    List<TreeMap<String, Double>> weights = new ArrayList<>();
    for (Statement statement : statements) {
      ReportView report = reports.get(statement.report());
      weights.add(occurrences(statement, report));
      clauseTerms.add(new HashSet<>(report.terms(statement.tokens())));
    }
    for (Statement statement : statements) {
      if (counted.test(statement)) {
        all++;
        weights
            .get(statement.index())
            .keySet()
            .forEach(term -> frequency.merge(term, 1, Integer::sum));
      }
    }
    enough = ENOUGH * Math.log((all + SMOOTHING) / 2);
    weights.forEach(terms -> clauses.add(weighed(terms)));
    for (int i = 0; i < clauses.size(); i++) {
      for (String term : clauses.get(i).weights().keySet()) {
        holders.add(term, i);
        senseHolders.add(sense(term), i);
      }
      sensesBesidesNames.add(sensesBesidesNames(clauseTerms.get(i)));
    }
    addSentences(statements);
  }

  private static Set<String> sensesBesidesNames(Set<String> terms) {
    return terms.stream()
        .filter(term -> !term.startsWith("@"))
        .map(StatementVectors::sense)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TreeMap<String, Double> occurrences(Statement statement, ReportView report) {
    TreeMap<String, Double> terms = new TreeMap<>();
    report.terms(statement.frame()).forEach(term -> terms.put(term, FRAME_WEIGHT));
    Statement.Speaker speaker = statement.speaker();
    if (speaker != null) {
      String id = speaker.id() == null ? NameMatcher.key(speaker.name()) : speaker.id();
      terms.put("@" + id, FRAME_WEIGHT);
    }
    report.terms(statement.tokens()).forEach(term -> terms.put(term, 1.0));
    return terms;
  }

  private TermVector weighed(TreeMap<String, Double> terms) {
    terms.replaceAll((term, times) -> times * idf(term));
    return new TermVector(terms);
  }

  private void addSentences(List<Statement> statements) {
    Map<Statement.Place, TreeMap<String, Double>> weights = new HashMap<>();
    for (Statement one : statements) {
      TreeMap<String, Double> terms = weights.computeIfAbsent(one.place(), k -> new TreeMap<>());
      clauses.get(one.index()).weights().forEach((t, w) -> terms.merge(t, w, Math::max));
    }
    Map<Statement.Place, TermVector> vectors = new HashMap<>();
    weights.forEach((sentence, terms) -> vectors.put(sentence, new TermVector(terms)));
    for (Statement one : statements) {
      sentences.add(vectors.getOrDefault(one.place(), clauses.get(one.index())));
    }
  }

  /** Natural logarithm of the smoothed number of statements by the number that has the term. */
  private double idf(String term) {
    int having = frequency.getOrDefault(term, 1);
    return Math.max(LEAST_IDF, Math.log((all + SMOOTHING) / having));
  }

  /** The terms of a statement and their weights. */
  public Map<String, Double> of(int statement) {
    return clauses.get(statement).weights();
  }

  private boolean isCommon(String term) {
    return clauseTerms.size() > MANY_STATEMENTS
        && frequency.getOrDefault(term, 0) > COMMON * clauseTerms.size();
  }

  /**
   * The statements after {@code statement} that share a term with it which is not common, and may
   * share so many terms or synonyms of them as are asked for.
   */
  List<Integer> sharingAfter(int statement, int fewest) {
    BitSet found = new BitSet();
    int[] shared = new int[clauses.size()];
    for (String term : of(statement).keySet()) {
      if (!isCommon(term)) {
        holders.after(statement, term).forEach(found::set);
      }
      senseHolders.after(statement, sense(term)).forEach(other -> shared[other]++);
    }
    return found.stream().filter(other -> shared[other] >= fewest).boxed().toList();
  }

  /** What a term means: the same for synonyms, and for nothing else. */
  private static String sense(String term) {
    String meaning = Synonyms.meaning(term);
    return meaning == null ? term : "~" + meaning;
  }

  /** Whether the clauses, without their frames, share a term that is no name. */
  boolean shareMoreThanNames(int a, int b) {
    return !Collections.disjoint(sensesBesidesNames.get(a), sensesBesidesNames.get(b));
  }

  /** How many terms two statements share; a synonym counts as the term. */
  int shared(int a, int b) {
    return clauses.get(a).shared(clauses.get(b));
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
