package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** A sentence before and after, and which of its words are other ones. */
final class SentencePair {

  private final AnnotatedArticle before;
  private final AnnotatedArticle after;
  private final Span old;
  private final Span now;
  private final List<Alignment.Op> changes = new ArrayList<>();

  SentencePair(AnnotatedArticle before, Span old, AnnotatedArticle after, Span now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    Words from = Words.of(before.article().body(), old);
    Words to = Words.of(after.article().body(), now);
    if (!from.forms().equals(to.forms())) {
      Alignment.of(from, to, StopWords::isFunctionWord).ops().stream()
          .filter(op -> op.kind() != Alignment.Kind.EQUAL)
          .forEach(changes::add);
    }
  }

  AnnotatedArticle before() {
    return before;
  }

  AnnotatedArticle after() {
    return after;
  }

  /** The sentence in the body before. */
  Span old() {
    return old;
  }

  /** The sentence in the body after. */
  Span now() {
    return now;
  }

  /** Where the two differ, in the order of the words. */
  List<Alignment.Op> changes() {
    return changes;
  }

  boolean isChanged() {
    return !changes.isEmpty();
  }

  /** Whether words of before are no longer there as they were. */
  boolean isChangedBefore(Span words) {
    return changes.stream().anyMatch(op -> op.from().overlaps(words));
  }

  /** Whether words of after were not there before. */
  boolean isChangedAfter(Span words) {
    return changes.stream().anyMatch(op -> op.to().overlaps(words));
  }
}
