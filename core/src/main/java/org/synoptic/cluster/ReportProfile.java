package org.synoptic.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/**
 * What clustering knows of a report.
 *
 * @param words its telling words, headline and opening first
 * @param day when it was published, null when unknown
 */
record ReportProfile(AnnotatedArticle report, Vector words, @Nullable LocalDate day) {

  /** Chars of the body that count as its opening. */
  private static final int OPENING = 600;

  /**
   * How much the headline's and the opening's words count beside the body's: tuned with {@link
   * Grouping}; without them B-cubed F1 falls by one to two points on both sets.
   */
  private static final double WEIGHT_OF_HEADLINE = 1.0;

  private static final double WEIGHT_OF_OPENING = 0.5;

  static ReportProfile of(AnnotatedArticle report) {
    Article article = report.article();
    Idf idf = Idf.english();
    String body = article.body();
    String headline = article.headline() == null ? "" : article.headline();
    String opening = body.substring(0, Math.min(OPENING, body.length()));
    Vector words =
        unit(idf.vector(Words.of(body)))
            .plus(unit(idf.vector(Words.of(opening))), WEIGHT_OF_OPENING)
            .plus(unit(idf.vector(Words.of(headline))), WEIGHT_OF_HEADLINE);
    return new ReportProfile(report, unit(words), article.published().day());
  }

  private static Vector unit(Vector vector) {
    return vector.norm() == 0 ? vector : vector.times(1 / vector.norm());
  }
}
