package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.text.Words;

/** Finds quotes that the later fetch puts to another speaker. */
final class SpeakerEdits {

  /** Words that a quote needs to be recognised in the later fetch. Set by hand. */
  private static final int LEAST_WORDS = 3;

  /** The least share of words that two quotes have in common to be one. Set by hand. */
  private static final double LEAST_ALIKE = 0.8;

  private SpeakerEdits() {}

  static List<FactEdit> of(
      AnnotatedArticle before, AnnotatedArticle after, List<SentencePair> pairs) {
    List<FactEdit> edits = new ArrayList<>();
    for (Quote quote : before.quotes()) {
      Quote now = counterpart(quote, before, after);
      String speaker = quote.speaker();
      String other = now == null ? null : now.speaker();
      if (now == null || speaker == null || other == null || Spellings.share(speaker, other)) {
        continue;
      }
      if (isRenamed(quote, pairs) && told(edits, speaker, other)) {
        edits.add(
            new FactEdit(
                FactEdit.Kind.SPEAKER, "", speaker, other, quote.extent(), now.extent(), false));
      }
    }
    return edits;
  }

  private static boolean told(List<FactEdit> edits, String from, String to) {
    return edits.stream().noneMatch(one -> one.from().equals(from) && one.to().equals(to));
  }

  /** Whether the words that name the speaker are other ones now. */
  private static boolean isRenamed(Quote quote, List<SentencePair> pairs) {
    return quote.source().stream()
        .anyMatch(source -> pairs.stream().anyMatch(pair -> pair.isChangedBefore(source)));
  }

  private static @Nullable Quote counterpart(
      Quote quote, AnnotatedArticle before, AnnotatedArticle after) {
    Map<String, Integer> words = words(quote, before);
    if (words.size() < LEAST_WORDS) {
      return null;
    }
    Quote best = null;
    double most = LEAST_ALIKE;
    for (Quote other : after.quotes()) {
      double alike = SentencePairs.alike(words, words(other, after));
      if (alike >= most && (best == null || alike > most)) {
        most = alike;
        best = other;
      }
    }
    return best;
  }

  private static Map<String, Integer> words(Quote quote, AnnotatedArticle article) {
    Map<String, Integer> words = new HashMap<>();
    for (Span span : quote.content()) {
      Words.of(article.article().body(), span)
          .forms()
          .forEach(word -> words.merge(word, 1, Integer::sum));
    }
    return words;
  }
}
