package org.synoptic.compare.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;

/**
 * How near the sentences of other reports come to what some statements of one report say. Names
 * meet by identity, words by stem and meaning; each weighs by how rare it is in the story.
 */
final class Nearness {

  /** Sentences added to a story's own number: in a short story a shared term still weighs. */
  private static final double SMOOTHING = 20;

  /** The sentence at this place, and the terms in it. */
  private record Place(int report, int sentence, double weight) {}

  /**
   * How near other reports come, each share from 0 to 1.
   *
   * @param inTwoSentences share of the weight of the statements' sentences that two sentences of
   *     another report have which follow one another
   * @param anywhere the same for the whole of another report
   * @param alike how like the clauses are to one sentence of another report: what both have, by
   *     both
   */
  record Nearest(double inTwoSentences, double anywhere, double alike) {}

  private final StoryIndex story;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Integer>> holders = new HashMap<>();

  Nearness(StoryIndex story) {
    this.story = story;
    List<Set<String>> terms = new ArrayList<>();
    for (ReportView report : story.reports()) {
      for (Sentence sentence : report.annotated().sentences()) {
        Set<String> ofSentence = terms(report, sentence.tokens());
        int place = terms.size();
        terms.add(ofSentence);
        ofSentence.forEach(
            term -> holders.computeIfAbsent(term, key -> new ArrayList<>()).add(place));
      }
    }
    int place = 0;
    for (ReportView report : story.reports()) {
      for (int i = 0; i < report.annotated().sentences().size(); i++) {
        places.add(new Place(report.index(), i, weight(terms.get(place++), terms.size())));
      }
    }
  }

  /** The terms of some words, synonyms under one. */
  private static Set<String> terms(ReportView report, List<Token> tokens) {
    Set<String> terms = new TreeSet<>();
    for (String term : report.terms(tokens)) {
      String meaning = Synonyms.meaning(term);
      terms.add(meaning == null ? term : meaning);
    }
    return terms;
  }

  private double weight(Collection<String> terms, int sentences) {
    return terms.stream().mapToDouble(term -> weight(term, sentences)).sum();
  }

  private double weight(String term, int sentences) {
    int having = holders.getOrDefault(term, List.of()).size();
    return Math.log((sentences + SMOOTHING) / (1 + having));
  }

  /** Content words, names and numbers of some statements. */
  int size(List<Statement> statements) {
    return ofClauses(statements).size();
  }

  private Set<String> ofClauses(List<Statement> statements) {
    Set<String> terms = new TreeSet<>();
    statements.forEach(one -> terms.addAll(terms(story.reports().get(one.report()), one.tokens())));
    return terms;
  }

  private Set<String> ofSentences(List<Statement> statements) {
    Set<String> terms = new TreeSet<>();
    statements.forEach(
        one -> terms.addAll(terms(story.reports().get(one.report()), story.tokens(one))));
    return terms;
  }

  /**
   * How near the given reports come to statements of one other report.
   *
   * @param among whether a report counts, by its place in the story
   */
  Nearest of(List<Statement> statements, IntPredicate among) {
    double alike = nearest(statements, among, 1).stream().mapToDouble(Likeness::share).sum();
    Set<String> sentences = ofSentences(statements);
    double ofSentences = Math.max(1, weight(sentences, places.size()));
    return new Nearest(
        inTwoSentences(sentences, among) / ofSentences,
        anywhere(sentences, among) / ofSentences,
        alike);
  }

  /**
   * A sentence and how like it is to some clauses: what both have, by both.
   *
   * @param share 0 to 1
   */
  record Likeness(Statement.Place place, double share) {}

  /** Of each of the given reports the sentence most like the clauses, the most like ones first. */
  List<Likeness> nearest(List<Statement> statements, IntPredicate among, int most) {
    Set<String> clauses = ofClauses(statements);
    double[] shared = shared(clauses);
    double ofClauses = weight(clauses, places.size());
    Likeness[] best = new Likeness[story.reports().size()];
    for (int i = 0; i < shared.length; i++) {
      Place place = places.get(i);
      if (shared[i] > 0 && among.test(place.report())) {
        double share = shared[i] * shared[i] / Math.max(1, ofClauses * place.weight());
        Likeness known = best[place.report()];
        if (known == null || share > known.share()) {
          best[place.report()] =
              new Likeness(new Statement.Place(place.report(), place.sentence()), share);
        }
      }
    }
    return Arrays.stream(best)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble(one -> -one.share()))
        .limit(most)
        .toList();
  }

  /** The weight of the terms that each sentence has. */
  private double[] shared(Set<String> terms) {
    double[] shared = new double[places.size()];
    for (String term : terms) {
      double weight = weight(term, places.size());
      holders.getOrDefault(term, List.of()).forEach(place -> shared[place] += weight);
    }
    return shared;
  }

  /** The most weight of the terms that a sentence and the next one of its report have. */
  private double inTwoSentences(Set<String> terms, IntPredicate among) {
    double[] shared = new double[places.size()];
    for (String term : terms) {
      double weight = weight(term, places.size());
      int counted = -1;
      for (int place : holders.getOrDefault(term, List.of())) {
        boolean hasBefore = place > 0 && places.get(place).sentence() > 0;
        if (hasBefore && counted != place - 1) {
          shared[place - 1] += weight;
        }
        shared[place] += weight;
        counted = place;
      }
    }
    double most = 0;
    for (int i = 0; i < shared.length; i++) {
      most = shared[i] > most && among.test(places.get(i).report()) ? shared[i] : most;
    }
    return most;
  }

  /** The most weight of the terms that one report has. */
  private double anywhere(Set<String> terms, IntPredicate among) {
    double[] shared = new double[story.reports().size()];
    for (String term : terms) {
      double weight = weight(term, places.size());
      int counted = -1;
      for (int place : holders.getOrDefault(term, List.of())) {
        int report = places.get(place).report();
        shared[report] += report == counted ? 0 : weight;
        counted = report;
      }
    }
    return IntStream.range(0, shared.length)
        .filter(among)
        .mapToDouble(report -> shared[report])
        .max()
        .orElse(0);
  }
}
