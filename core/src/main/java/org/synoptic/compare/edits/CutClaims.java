package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.text.Words;

/** Sentences that are gone, with what they told. */
final class CutClaims {

  /** Words from which on a sentence tells something. Set by hand. */
  private static final int LEAST_WORDS = 7;

  /** The share of its words that may stand somewhere else still. Set by hand. */
  private static final double MOST_KEPT = 0.6;

  /**
   * The share of the sentences that must have a counterpart: with fewer it is another text. Set by
   * hand.
   */
  private static final double LEAST_PAIRED = 0.5;

  private CutClaims() {}

  static List<FactEdit> of(
      AnnotatedArticle before, AnnotatedArticle after, List<SentencePair> pairs) {
    List<Span> sentences = SentencePairs.spans(before);
    if (pairs.size() < LEAST_PAIRED * sentences.size()) {
      return List.of();
    }
    Set<Span> kept = new HashSet<>();
    pairs.forEach(pair -> kept.add(pair.old()));
    Set<String> now = new HashSet<>(Words.of(after.article().body()).forms());
    List<FactEdit> cut = new ArrayList<>();
    for (Span sentence : sentences) {
      Words words = Words.of(before.article().body(), sentence);
      if (!kept.contains(sentence)
          && words.size() >= LEAST_WORDS
          && isGone(words, now)
          && tells(before, sentence)) {
        String text = sentence.in(before.article().body());
        cut.add(new FactEdit(FactEdit.Kind.CLAIM_CUT, "", text, "", sentence, null, false));
      }
    }
    return cut;
  }

  /** A sentence that was parted, or joined with another, has its words still. */
  private static boolean isGone(Words words, Set<String> now) {
    List<String> content =
        words.forms().stream().filter(word -> !StopWords.isFunctionWord(word)).toList();
    long kept = content.stream().filter(now::contains).count();
    return !content.isEmpty() && kept <= MOST_KEPT * content.size();
  }

  /** Whether it has a name, a figure or a quote, and is no line of the page's own. */
  private static boolean tells(AnnotatedArticle article, Span sentence) {
    return article.figures().stream().anyMatch(one -> sentence.covers(one.span()))
        || article.quotes().stream().anyMatch(one -> sentence.overlaps(one.extent()))
        || article.entities().stream()
            .anyMatch(one -> one.form() == Entity.Form.NAME && sentence.covers(one.span()));
  }
}
