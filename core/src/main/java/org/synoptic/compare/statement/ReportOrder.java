package org.synoptic.compare.statement;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Story;

/**
 * The order in which the reports of a story are compared: by their dates, then by their words.
 * Where two statements are equally good, the one in the earlier report is taken: so what is told
 * depends neither on the names of files nor on the order in which they were given.
 */
public final class ReportOrder {

  private static final Comparator<AnnotatedArticle> BY_CONTENT =
      Comparator.comparing(AnnotatedArticle::article, byContent());

  private ReportOrder() {}

  /** The same story, its reports in that order. */
  public static Story of(Story story) {
    return story.with(story.reports().stream().sorted(BY_CONTENT).toList());
  }

  private static Comparator<Article> byContent() {
    Comparator<@Nullable String> known = Comparator.nullsLast(Comparator.naturalOrder());
    return Comparator.comparing((Article one) -> one.published().when(), known)
        .thenComparing(Article::headline, known)
        .thenComparing(Article::body);
  }
}
