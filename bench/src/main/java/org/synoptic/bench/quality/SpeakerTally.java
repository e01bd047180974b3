package org.synoptic.bench.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;

/**
 * Scores the sources of direct speech. Of the gold attributions whose content is entirely between
 * quotation marks it counts those found with a source, and those whose source is right: each source
 * contains the head word of the other.
 */
final class SpeakerTally {

  private static final String QUOTATION_MARKS = "\"“”„«»'‘’";

  private int goldCount;
  private int withSource;
  private int rightSource;

  void add(List<GoldAttribution> attributions, AnnotatedArticle article) {
    for (GoldAttribution attribution : attributions) {
      if (isDirect(attribution.content(), article.article().body())
          && !attribution.source().isEmpty()) {
        add(attribution, article);
      }
    }
  }

  private void add(GoldAttribution attribution, AnnotatedArticle article) {
    goldCount++;
    Optional<Quote> found =
        article.quotes().stream()
            .filter(q -> shared(q.content(), attribution.content()) > 0 && !q.source().isEmpty())
            .max(Comparator.comparingInt(q -> shared(q.content(), attribution.content())));
    if (found.isPresent()) {
      withSource++;
      Span ours = found.get().source().get(0);
      Span theirs = attribution.source().get(0);
      rightSource += holdsHead(ours, theirs, article) && holdsHead(theirs, ours, article) ? 1 : 0;
    }
  }

  private static boolean isDirect(List<Span> content, String body) {
    return !content.isEmpty()
        && content.stream()
            .allMatch(
                s ->
                    s.length() > 2
                        && QUOTATION_MARKS.indexOf(body.charAt(s.start())) >= 0
                        && QUOTATION_MARKS.indexOf(body.charAt(s.end() - 1)) >= 0);
  }

  private static int shared(List<Span> ours, List<Span> theirs) {
    int chars = 0;
    for (Span a : ours) {
      for (Span b : theirs) {
        chars += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return chars;
  }

  private static boolean holdsHead(Span span, Span other, AnnotatedArticle article) {
    return span.overlaps(head(other, article));
  }

  /** Returns the first word of the span that depends on a word outside it, or the span itself. */
  private static Span head(Span span, AnnotatedArticle article) {
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean word = token.tag().matches("N.*|PRP.*|W.*|CD|DT|JJ.*");
        if (word && span.overlaps(token.span()) && !inside(sentence, token.head(), span)) {
          return token.span();
        }
      }
    }
    return span;
  }

  private static boolean inside(Sentence sentence, int head, Span span) {
    return head >= 0 && sentence.tokens().get(head).span().overlaps(span);
  }

  /** Returns the share of the gold's direct quotations that are found with a source. */
  double coverage() {
    return goldCount == 0 ? 0 : (double) withSource / goldCount;
  }

  /** Returns the share of those whose source is right. */
  double accuracy() {
    return withSource == 0 ? 0 : (double) rightSource / withSource;
  }
}
