package org.synoptic.cluster;

import java.util.List;
import org.synoptic.lexicon.Idf;
import org.synoptic.model.Article;
import org.synoptic.text.Vector;
import org.synoptic.text.Words;

/** Chooses the line under which a story is shown. */
final class StoryHeadline {

  /** Chars of a fallback line. */
  private static final int LONGEST = 120;

  private StoryHeadline() {}

  /** The headline closest to all reports; without any, the opening of the first report. */
  static String best(List<ReportProfile> members) {
    Vector all = members.get(0).words();
    for (ReportProfile member : members.subList(1, members.size())) {
      all = all.plus(member.words(), 1);
    }
    String best = null;
    double closest = -1;
    for (ReportProfile member : members) {
      String headline = member.report().article().headline();
      if (headline != null && !headline.isBlank()) {
        double cosine = Idf.english().vector(Words.of(headline)).cosine(all);
        if (cosine > closest) {
          closest = cosine;
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
    if (line.length() <= LONGEST) {
      return line.isEmpty() ? article.label() : line;
    }
    int cut = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, cut > 0 ? cut : LONGEST) + " …";
  }
}
