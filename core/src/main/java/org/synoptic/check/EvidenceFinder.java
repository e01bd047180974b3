package org.synoptic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.Token;
import org.synoptic.text.Words;

/** Which sentences of the reports come nearest to a sentence of the draft, by their terms. */
final class EvidenceFinder {

  /** Sentences that are looked at for one of the draft. Set by hand. */
  private static final int NEAREST = 30;

  /** What a synonym counts of the word itself. Set by hand. */
  private static final double SYNONYM = 0.8;

  /** Least weight of a term, so that common words still tell sentences apart. Set by hand. */
  private static final double LEAST_WEIGHT = 0.3;

  private final StoryIndex index;
  private final int draft;
  private final Map<Statement.Place, Set<String>> terms = new LinkedHashMap<>();
  private final Map<Integer, List<Statement.Place>> nearest = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  EvidenceFinder(StoryIndex index, int draft) {
    this.index = index;
    this.draft = draft;
    for (ReportView report : index.reports()) {
      for (int i = 0; i < report.annotated().sentences().size(); i++) {
        Set<String> known = withMeanings(report.terms(report.words(i)));
        terms.put(new Statement.Place(report.index(), i), known);
        if (report.index() != draft) {
          all.addAll(known);
        }
      }
    }
  }

  private static Set<String> withMeanings(List<String> terms) {
    Set<String> found = new HashSet<>(terms);
    for (String term : terms) {
      String meaning = Synonyms.meaning(term);
      if (meaning != null) {
        found.add("~" + meaning);
      }
    }
    return found;
  }

  /** The sentences that share most of what a sentence of the draft tells, best first. */
  List<Statement.Place> nearest(int sentence) {
    return nearest.computeIfAbsent(sentence, this::findNearest);
  }

  private List<Statement.Place> findNearest(int sentence) {
    Map<String, Double> weights = weights(sentence);
    Map<Statement.Place, Double> scores = new HashMap<>();
    List<Statement.Place> found = new ArrayList<>();
    for (Statement.Place place : terms.keySet()) {
      if (place.report() == draft) {
        continue;
      }
      double score = 0;
      for (Map.Entry<String, Double> term : weights.entrySet()) {
        score += term.getValue() * match(term.getKey(), place);
      }
      if (score > 0) {
        scores.put(place, score);
        found.add(place);
      }
    }
    found.sort(
        Comparator.comparingDouble((Statement.Place place) -> -scores.getOrDefault(place, 0.0))
            .thenComparingInt(Statement.Place::report)
            .thenComparingInt(Statement.Place::sentence));
    return List.copyOf(found.subList(0, Math.min(NEAREST, found.size())));
  }

  private Map<String, Double> weights(int sentence) {
    ReportView report = index.reports().get(draft);
    List<Token> tokens = report.words(sentence);
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      String term = report.term(tokens, i);
      if (term != null) {
        weights.merge(term, weight(tokens.get(i).span().in(report.body())), Math::max);
      }
    }
    return weights;
  }

  /** How much a word tells, by its rarity in the language. */
  static double weight(String printed) {
    return Math.max(LEAST_WEIGHT, Idf.english().of(Words.of(printed)));
  }

  /** How well a sentence has a term: 1, less for a synonym, 0 where it has neither. */
  double match(String term, Statement.Place place) {
    return match(term, terms.getOrDefault(place, Set.of()));
  }

  /** How well any sentence of the reports has a term. */
  double matchAnywhere(String term) {
    return match(term, all);
  }

  private static double match(String term, Set<String> known) {
    if (known.contains(term)) {
      return 1;
    }
    String meaning = Synonyms.meaning(term);
    return meaning != null && known.contains("~" + meaning) ? SYNONYM : 0;
  }
}
