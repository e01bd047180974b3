package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;

/** What each statement is about, as weighed terms, and which statements share a term. */
public final class StatementVectors {

  /** A filled-in term counts less than one that the clause itself bears. Tuned on the seeds. */
  private static final double FRAME = 0.5;

  /** As many rare terms must be shared for a likeness to count in full. Tuned on BASIL. */
  private static final double ENOUGH = 3.5;

  /** Statements added to a story's own, so that in a story of few what is shared still tells. */
  private static final double SMALL = 20;

  /** Terms of more statements than this share join nothing: they only weigh. */
  private static final double COMMON = 0.2;

  /** The least that two clauses must have in common for their sentences to speak for them. */
  private static final double FOOTING = 0.25;

  private final List<TermVector> clauses = new ArrayList<>();
  private final List<TermVector> sentences = new ArrayList<>();
  private final List<Set<String>> own = new ArrayList<>();
  private final Map<String, List<Integer>> holders = new TreeMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final double enough;

  public StatementVectors(List<Statement> statements, List<ReportView> tellings) {
    List<TreeMap<String, Double>> counted = new ArrayList<>();
    for (Statement statement : statements) {
      ReportView telling = tellings.get(statement.report());
      counted.add(occurrences(statement, telling));
      own.add(new HashSet<>(telling.terms(statement.own())));
    }
    counted.forEach(
        terms -> terms.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
    enough = ENOUGH * Math.log((statements.size() + SMALL) / 2);
    counted.forEach(terms -> clauses.add(weighed(terms)));
    for (int i = 0; i < clauses.size(); i++) {
      for (String term : clauses.get(i).weights().keySet()) {
        holders.computeIfAbsent(term, k -> new ArrayList<>()).add(i);
      }
    }
    addSentences(statements);
  }

  private static TreeMap<String, Double> occurrences(Statement statement, ReportView telling) {
    TreeMap<String, Double> terms = new TreeMap<>();
    telling.terms(statement.frame()).forEach(term -> terms.put(term, FRAME));
    if (statement.speaker() != null) {
      String id = statement.speaker().id();
      terms.put(id == null ? "@" + NameMatcher.key(statement.speaker().name()) : "@" + id, FRAME);
    }
    telling.terms(statement.own()).forEach(term -> terms.put(term, 1.0));
    return terms;
  }

  private TermVector weighed(TreeMap<String, Double> terms) {
    terms.replaceAll((term, times) -> times * idf(term));
    return new TermVector(terms);
  }

  private void addSentences(List<Statement> statements) {
    Map<String, TreeMap<String, Double>> whole = new LinkedHashMap<>();
    for (Statement one : statements) {
      TreeMap<String, Double> terms =
          whole.computeIfAbsent(one.report() + ":" + one.sentence(), k -> new TreeMap<>());
      clauses.get(one.index()).weights().forEach((t, w) -> terms.merge(t, w, Math::max));
    }
    Map<String, TermVector> bags = new HashMap<>();
    whole.forEach((sentence, terms) -> bags.put(sentence, new TermVector(terms)));
    for (Statement one : statements) {
      String sentence = one.report() + ":" + one.sentence();
      sentences.add(bags.getOrDefault(sentence, clauses.get(one.index())));
    }
  }

  /** Natural logarithm of statements (and {@link #SMALL}) by those that bear it, at least 0.2. */
  double idf(String term) {
    int bearing = frequency.getOrDefault(term, 1);
    return Math.max(0.2, Math.log((own.size() + SMALL) / bearing));
  }

  public Map<String, Double> of(int statement) {
    return clauses.get(statement).weights();
  }

  boolean common(String term) {
    return own.size() > 40 && frequency.getOrDefault(term, 0) > COMMON * own.size();
  }

  /** Statements after {@code statement} that share a telling term with it. */
  List<Integer> after(int statement) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String term : of(statement).keySet()) {
      if (!common(term)) {
        holders.getOrDefault(term, List.of()).stream()
            .filter(other -> other > statement)
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Whether the clauses' own words share a term that is no name. */
  boolean meet(int a, int b) {
    return own.get(a).stream()
        .anyMatch(
            term ->
                !term.startsWith("@")
                    && own.get(b).stream().anyMatch(other -> Synonyms.kin(term, other)));
  }

  int shared(int a, int b) {
    return clauses.get(a).shared(clauses.get(b));
  }

  /** How alike two statements are, 0 to 1; sentences that are alike speak for their clauses. */
  public double similarity(int a, int b) {
    return similarity(a, b, true);
  }

  /** The same, where words of one meaning count only if {@code loose}. */
  public double similarity(int a, int b, boolean loose) {
    double clause = clauses.get(a).similarity(clauses.get(b), enough, loose);
    if (clause < FOOTING) {
      return clause;
    }
    double sentence = sentences.get(a).similarity(sentences.get(b), enough, loose);
    return Math.min(1, Math.max(clause, 0.6 * clause + 0.5 * sentence));
  }

  /** The weighed share of the first statement's terms that the second one has too, 0 to 1. */
  public double contained(int a, int b) {
    return clauses.get(a).within(clauses.get(b));
  }

  double sentenceSimilarity(int a, int b) {
    return sentences.get(a).similarity(sentences.get(b), enough, false);
  }

  /** The weighed share of the first statement's terms that the second one's sentence has too. */
  public double containedInSentence(int a, int b) {
    return clauses.get(a).within(sentences.get(b));
  }
}
