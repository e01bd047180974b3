package org.synoptic.compare.statement;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.Story;

/**
 * The order in which the reports of a story are compared: by their dates, then by their words, then
 * by their outlets and addresses. Reports that are alike in all of these stay as they were given.
 * Where two statements are equally good, the one in the earlier report is taken: so what is told
 * depends neither on the names of files nor on the order in which they were given.
 */
public final class ReportOrder {

  /** Behind each hour of a day. */
  private static final String LAST_OF_DAY = "T99";

  private static final Comparator<AnnotatedArticle> BY_CONTENT =
      Comparator.comparing(AnnotatedArticle::article, byContent());

  private ReportOrder() {}

  /** The same story, its reports in that order. */
  public static Story of(Story story) {
    return story.with(story.reports().stream().sorted(BY_CONTENT).toList());
  }

  /** When a report came out; what is known by its day alone comes last on that day. */
  private static @Nullable String time(Article article) {
    String when = article.published().when();
    return when == null || ComparedTimes.hasTime(when) ? when : when + LAST_OF_DAY;
  }

  private static @Nullable String outlet(Article article) {
    Outlet outlet = article.outlet();
    return outlet == null ? null : outlet.id();
  }

  private static Comparator<Article> byContent() {
    Comparator<@Nullable String> known = Comparator.nullsLast(Comparator.naturalOrder());
    return Comparator.comparing(ReportOrder::time, known)
        .thenComparing(Article::headline, known)
        .thenComparing(Article::body)
        .thenComparing(ReportOrder::outlet, known)
        .thenComparing(Article::url, known);
  }
}
