package org.synoptic.cluster;

import java.time.Instant;
import java.util.List;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/** Chooses the headline under which a story is shown. */
final class StoryHeadline {

  /** Characters of an opening that stands in for a headline. */
  private static final int MAX_OPENING_CHARS = 120;

  private StoryHeadline() {}

  /**
   * The headline most similar to the reports as a whole; if none has a headline, the opening of the
   * first report.
   */
  static String best(List<AnnotatedArticle> reports) {
    Vector sum = words(reports.get(0));
    for (AnnotatedArticle report : reports.subList(1, reports.size())) {
      sum = sum.plus(words(report), 1);
    }
    String best = null;
    double highest = -1;
    for (AnnotatedArticle report : reports) {
      String headline = report.article().headline();
      if (headline != null && !headline.isBlank()) {
        double cosine = Idf.english().vector(Words.of(headline)).cosine(sum);
        if (cosine > highest) {
          highest = cosine;
          best = headline;
        }
      }
    }
    return best == null ? opening(reports.get(0)) : best;
  }

  private static Vector words(AnnotatedArticle report) {
    return ProfileReader.read(report, Instant.EPOCH).words();
  }

  private static String opening(AnnotatedArticle report) {
    Article article = report.article();
    String opening =
        report.sentences().isEmpty()
            ? article.body().lines().findFirst().orElse(article.label())
            : report.sentences().get(0).span().in(article.body());
    String line = opening.replaceAll("\\s+", " ").strip();
    if (line.length() <= MAX_OPENING_CHARS) {
      return line.isEmpty() ? article.label() : line;
    }
    int cut = line.lastIndexOf(' ', MAX_OPENING_CHARS);
    return line.substring(0, cut > 0 ? cut : MAX_OPENING_CHARS) + " …";
  }
}
