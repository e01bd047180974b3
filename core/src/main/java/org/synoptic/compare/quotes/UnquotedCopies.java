package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Story;
import org.synoptic.text.Words;

/**
 * Finds the words of direct speech in the text of reports that do not quote them, or quote them as
 * part of something longer, so that they are not told as being in one report only.
 */
final class UnquotedCopies {

  /** Fewest words that are searched. Set by hand, as the weight. */
  private static final int FEWEST_WORDS = 5;

  /** Least weight of the words: one rare word or two common ones. */
  private static final double LEAST_WEIGHT = 8;

  private final Story story;
  private final Idf idf = Idf.english();
  private final List<Words> bodies = new ArrayList<>();
  private final List<Map<String, List<Integer>>> places = new ArrayList<>();

  /** By word the reports that have it, in order. */
  private final Map<String, List<Integer>> having = new HashMap<>();

  UnquotedCopies(Story story) {
    this.story = story;
    for (AnnotatedArticle report : story.reports()) {
      Words words = Words.of(report.article().body());
      Map<String, List<Integer>> byForm = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        byForm.computeIfAbsent(words.form(i), form -> new ArrayList<>()).add(i);
      }
      byForm
          .keySet()
          .forEach(
              form -> having.computeIfAbsent(form, key -> new ArrayList<>()).add(bodies.size()));
      bodies.add(words);
      places.add(byForm);
    }
  }

  /** Adds each copy to its cluster, unless it is part of an utterance that has a cluster. */
  void addTo(List<List<ReportedUtterance>> clusters) {
    Map<Integer, List<ReportedUtterance>> utterances =
        clusters.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(ReportedUtterance::index));
    for (List<ReportedUtterance> cluster : clusters) {
      Words words = cluster.get(0).words();
      boolean searched =
          cluster.get(0).kind() == Quote.Kind.DIRECT
              && words.size() >= FEWEST_WORDS
              && idf.of(words) >= LEAST_WEIGHT;
      for (int report : searched ? havingRarest(words) : List.<Integer>of()) {
        int at = cluster.stream().anyMatch(one -> one.index() == report) ? -1 : find(words, report);
        if (at >= 0) {
          Span span = bodies.get(report).span(at, at + words.size());
          if (utterances.getOrDefault(report, List.of()).stream()
              .noneMatch(one -> overlaps(one, span))) {
            cluster.add(ReportedUtterance.elsewhere(report, story.reports().get(report), span));
          }
        }
      }
    }
  }

  /** The reports that have the word that fewest have. */
  private List<Integer> havingRarest(Words words) {
    return words.forms().stream()
        .map(form -> having.getOrDefault(form, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static boolean overlaps(ReportedUtterance one, Span span) {
    return one.spans().stream().anyMatch(span::overlaps);
  }

  /** The first place of all the words in their order; -1 where they do not stand together. */
  private int find(Words words, int report) {
    Words body = bodies.get(report);
    int rarest = 0;
    List<Integer> fewest = null;
    for (int i = 0; i < words.size(); i++) {
      List<Integer> at = places.get(report).getOrDefault(words.form(i), Collections.emptyList());
      if (fewest == null || at.size() < fewest.size()) {
        fewest = at;
        rarest = i;
      }
    }
    for (int at : fewest == null ? List.<Integer>of() : fewest) {
      int from = at - rarest;
      boolean fits = from >= 0 && from + words.size() <= body.size();
      if (fits && body.forms().subList(from, from + words.size()).equals(words.forms())) {
        return from;
      }
    }
    return -1;
  }
}
