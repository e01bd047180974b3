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
 * Whether direct speech is given to the right words: of the coder's attributions whose content
 * stands wholly between quotation marks, how many are found with a source, and how many of those
 * sources have the head word of the coder's source in them, and theirs in ours.
 */
final class SpeakerTally {

  private static final String MARKS = "\"“”„«»'‘’";

  private int gold;
  private int given;
  private int right;

  void add(List<Attribution> attributions, AnnotatedArticle article) {
    for (Attribution attribution : attributions) {
      if (direct(attribution.content(), article.article().body())
          && !attribution.source().isEmpty()) {
        add(attribution, article);
      }
    }
  }

  private void add(Attribution attribution, AnnotatedArticle article) {
    gold++;
    Optional<Quote> found =
        article.quotes().stream()
            .filter(q -> shared(q.content(), attribution.content()) > 0 && !q.source().isEmpty())
            .max(Comparator.comparingInt(q -> shared(q.content(), attribution.content())));
    if (found.isPresent()) {
      given++;
      Span ours = found.get().source().get(0);
      Span theirs = attribution.source().get(0);
      right += holdsHead(ours, theirs, article) && holdsHead(theirs, ours, article) ? 1 : 0;
    }
  }

  private static boolean direct(List<Span> content, String body) {
    return !content.isEmpty()
        && content.stream()
            .allMatch(
                s ->
                    s.length() > 2
                        && MARKS.indexOf(body.charAt(s.start())) >= 0
                        && MARKS.indexOf(body.charAt(s.end() - 1)) >= 0);
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

  /**
   * The first word of the span that hangs on a word outside it; the span itself where none does.
   */
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

  /** The share of the coder's direct quotes that are found with a source. */
  double coverage() {
    return gold == 0 ? 0 : (double) given / gold;
  }

  /** The share of those whose source is the coder's. */
  double accuracy() {
    return given == 0 ? 0 : (double) right / given;
  }
}
