package org.synoptic.cluster;

import java.util.List;
import org.synoptic.lexicon.Idf;
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
  static String best(List<ReportProfile> members) {
    Vector sum = members.get(0).words();
    for (ReportProfile member : members.subList(1, members.size())) {
      sum = sum.plus(member.words(), 1);
    }
    String best = null;
    double highest = -1;
    for (ReportProfile member : members) {
      String headline = member.report().article().headline();
      if (headline != null && !headline.isBlank()) {
        double cosine = Idf.english().vector(Words.of(headline)).cosine(sum);
        if (cosine > highest) {
          highest = cosine;
          best = headline;
        }
      }
    }
    return best == null ? opening(members.get(0)) : best;
  }

  private static String opening(ReportProfile report) {
    Article article = report.report().article();
    String opening =
        report.report().sentences().isEmpty()
            ? article.body().lines().findFirst().orElse(article.label())
            : report.report().sentences().get(0).span().in(article.body());
    String line = opening.replaceAll("\\s+", " ").strip();
    if (line.length() <= MAX_OPENING_CHARS) {
      return line.isEmpty() ? article.label() : line;
    }
    int cut = line.lastIndexOf(' ', MAX_OPENING_CHARS);
    return line.substring(0, cut > 0 ? cut : MAX_OPENING_CHARS) + " …";
  }
}
