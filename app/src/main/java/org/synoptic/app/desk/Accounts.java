package org.synoptic.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Corrections;
import org.synoptic.model.Story;
import org.synoptic.store.ReportLine;

/** The joint accounts of stories, each made anew when something that it shows has changed. */
final class Accounts {

  private static final int MOST_ACCOUNTS = 40;

  /** Reports of a story that are compared, the latest. Set by hand: time grows with the square. */
  static final int MOST_REPORTS = 60;

  private final ReportShelf shelf;
  private final Pipeline pipeline;
  private final LatestMade<Shown, Comparison> made = new LatestMade<>(MOST_ACCOUNTS);

  /** All that an account is made of. */
  private record Shown(
      String story, String headline, List<Article> reports, Corrections corrections) {}

  Accounts(ReportShelf shelf, Pipeline pipeline) {
    this.shelf = shelf;
    this.pipeline = pipeline;
  }

  /**
   * The annotated reports of a story, the oldest first, at most {@link #MOST_REPORTS}.
   *
   * @param until as they stood then
   * @param corrections with which they are given
   */
  List<AnnotatedArticle> reports(StoryLine story, Instant until, Corrections corrections) {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (ReportLine line : story.reports()) {
      AnnotatedArticle report =
          reports.size() < MOST_REPORTS ? shelf.report(line.id(), until) : null;
      if (report != null) {
        reports.add(0, corrections.applied(report));
      }
    }
    return reports;
  }

  Comparison of(StoryLine story, Instant until, Corrections corrections) {
    List<AnnotatedArticle> reports = reports(story, until, Corrections.NONE);
    Shown shown =
        new Shown(
            story.id(),
            story.headline(),
            reports.stream().map(AnnotatedArticle::article).toList(),
            corrections);
    Story compared = new Story(story.id(), story.headline(), reports);
    return made.get(shown, () -> pipeline.compare(compared, corrections));
  }
}
