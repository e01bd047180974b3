package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.text.Words;

/** Which sentence of the text before became which sentence after. */
final class SentencePairs {

  /** Sentences of a report that are looked at. Set by hand. */
  private static final int MOST = 500;

  /**
   * The least share of words that two sentences have in common to be the same one, rewritten. Set
   * by hand on pairs of {@code RevisionEditsTest}, whose edits leave half of a sentence or more.
   */
  private static final double LEAST_ALIKE = 0.5;

  private SentencePairs() {}

  /** A candidate: how alike two sentences are. */
  private record Near(int old, int now, double alike) {}

  static List<SentencePair> of(AnnotatedArticle before, AnnotatedArticle after) {
    List<Span> olds = spans(before);
    List<Span> nows = spans(after);
    List<Map<String, Integer>> oldWords = words(before, olds);
    List<Map<String, Integer>> nowWords = words(after, nows);
    boolean[] oldTaken = new boolean[olds.size()];
    boolean[] nowTaken = new boolean[nows.size()];
    List<SentencePair> pairs = new ArrayList<>();
    for (Near near : candidates(oldWords, nowWords)) {
      if (!oldTaken[near.old()] && !nowTaken[near.now()]) {
        oldTaken[near.old()] = true;
        nowTaken[near.now()] = true;
        pairs.add(new SentencePair(before, olds.get(near.old()), after, nows.get(near.now())));
      }
    }
    pairs.sort(Comparator.comparing(SentencePair::old));
    return pairs;
  }

  private static List<Near> candidates(
      List<Map<String, Integer>> olds, List<Map<String, Integer>> nows) {
    List<Near> candidates = new ArrayList<>();
    for (int i = 0; i < olds.size(); i++) {
      for (int j = 0; j < nows.size(); j++) {
        double alike = alike(olds.get(i), nows.get(j));
        if (alike >= LEAST_ALIKE) {
          candidates.add(new Near(i, j, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(Near::alike)
            .reversed()
            .thenComparing(near -> Math.abs(near.old() - near.now()))
            .thenComparing(Near::old)
            .thenComparing(Near::now));
    return candidates;
  }

  /** The words that both have, twice, by the words of both. */
  static double alike(Map<String, Integer> one, Map<String, Integer> other) {
    int both = 0;
    int all = 0;
    for (Map.Entry<String, Integer> word : one.entrySet()) {
      both += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
      all += word.getValue();
    }
    for (int number : other.values()) {
      all += number;
    }
    return all == 0 ? 0 : 2.0 * both / all;
  }

  static List<Span> spans(AnnotatedArticle article) {
    return article.sentences().stream().limit(MOST).map(Sentence::span).toList();
  }

  private static List<Map<String, Integer>> words(AnnotatedArticle article, List<Span> spans) {
    return spans.stream().map(span -> counted(article.article().body(), span)).toList();
  }

  static Map<String, Integer> counted(String body, Span span) {
    Map<String, Integer> words = new HashMap<>();
    Words.of(body, span).forms().forEach(word -> words.merge(word, 1, Integer::sum));
    return words;
  }
}
