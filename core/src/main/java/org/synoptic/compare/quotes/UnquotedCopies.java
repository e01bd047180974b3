package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  UnquotedCopies(Story story) {
    this.story = story;
    for (AnnotatedArticle report : story.reports()) {
      Words words = Words.of(report.article().body());
      Map<String, List<Integer>> byForm = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        byForm.computeIfAbsent(words.form(i), form -> new ArrayList<>()).add(i);
      }
      bodies.add(words);
      places.add(byForm);
    }
  }

  /** Adds each copy to its cluster, unless it is part of an utterance that has a cluster. */
  void addTo(List<List<ReportedUtterance>> clusters) {
    List<ReportedUtterance> all = clusters.stream().flatMap(List::stream).toList();
    for (List<ReportedUtterance> cluster : clusters) {
      Words words = cluster.get(0).words();
      boolean searched =
          cluster.get(0).kind() == Quote.Kind.DIRECT
              && words.size() >= FEWEST_WORDS
              && idf.of(words) >= LEAST_WEIGHT;
      for (int r = 0; searched && r < bodies.size(); r++) {
        int report = r;
        int at = cluster.stream().anyMatch(one -> one.index() == report) ? -1 : find(words, r);
        if (at >= 0) {
          Span span = bodies.get(r).span(at, at + words.size());
          if (all.stream().noneMatch(one -> one.index() == report && overlaps(one, span))) {
            cluster.add(ReportedUtterance.elsewhere(r, story.reports().get(r), span));
          }
        }
      }
    }
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
