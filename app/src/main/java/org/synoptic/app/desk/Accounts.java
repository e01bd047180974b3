package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Comparison;
import org.synoptic.model.Story;
import org.synoptic.store.ReportLine;

/** The joint accounts of stories, each made anew when the story's reports have changed. */
final class Accounts {

  private static final int MOST_ACCOUNTS = 40;

  /** Reports of a story that are compared, the latest. Set by hand: time grows with the square. */
  static final int MOST_REPORTS = 60;

  private final ReportShelf shelf;
  private final Pipeline pipeline;
  private final Map<List<String>, Comparison> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Comparison> eldest) {
          return size() > MOST_ACCOUNTS;
        }
      };

  Accounts(ReportShelf shelf, Pipeline pipeline) {
    this.shelf = shelf;
    this.pipeline = pipeline;
  }

  /** The annotated reports of a story, the oldest first, at most {@link #MOST_REPORTS}. */
  List<AnnotatedArticle> reports(StoryLine story) {
    List<AnnotatedArticle> reports = new ArrayList<>();
    for (ReportLine line : story.reports()) {
      AnnotatedArticle report = reports.size() < MOST_REPORTS ? shelf.report(line.id()) : null;
      if (report != null) {
        reports.add(0, report);
      }
    }
    return reports;
  }

  synchronized Comparison of(StoryLine story) {
    List<AnnotatedArticle> reports = reports(story);
    List<String> key =
        reports.stream()
            .map(AnnotatedArticle::article)
            .map(article -> article.id() + " " + article.body())
            .toList();
    Comparison known = made.get(key);
    if (known == null) {
      known = pipeline.compare(new Story(story.id(), story.headline(), reports));
      made.put(key, known);
    }
    return known;
  }
}
