package org.synoptic.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Story;
import org.synoptic.text.PassageSketch;
import org.synoptic.text.Words;

/**
 * What is told of a story besides its reports.
 *
 * @param from the day of its first dated report; null when none has a date
 * @param until the day of its last dated report; null when none has a date
 * @param outlets their names in alphabetical order
 * @param origins the number of reports, copies of one text counted once
 */
record StorySummary(
    @Nullable String from, @Nullable String until, List<String> outlets, int origins) {

  /** Share of passages of two reports from which on they are one text. Set by hand. */
  private static final double COPY = 0.5;

  static StorySummary of(Story story) {
    TreeSet<String> days = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    for (AnnotatedArticle report : story.reports()) {
      Article article = report.article();
      String day = day(report);
      if (day != null) {
        days.add(day);
      }
      if (article.outlet() != null) {
        outlets.add(article.outlet().name());
      }
    }
    String from = days.isEmpty() ? null : days.first();
    String until = days.isEmpty() ? null : days.last();
    return new StorySummary(from, until, List.copyOf(outlets), origins(story));
  }

  /** Counts reports, those that have most of their passages from each other as one. */
  private static int origins(Story story) {
    List<List<Long>> texts = new ArrayList<>();
    for (AnnotatedArticle report : story.reports()) {
      List<Long> sketch = PassageSketch.of(Words.of(report.article().body()));
      boolean copy =
          !sketch.isEmpty()
              && texts.stream().anyMatch(text -> PassageSketch.shared(text, sketch) >= COPY);
      if (!copy) {
        texts.add(sketch);
      }
    }
    return texts.size();
  }

  /** The reports in the order of their days, those without a date last. */
  static List<AnnotatedArticle> byDay(Story story) {
    List<AnnotatedArticle> reports = new ArrayList<>(story.reports());
    reports.sort(Comparator.comparing(StorySummary::day, Comparator.nullsLast(String::compareTo)));
    return reports;
  }

  /** The day of a report, ISO 8601; null when it is not known. */
  static @Nullable String day(AnnotatedArticle report) {
    String when = report.article().published().when();
    return when == null ? null : SourcedDate.dayOf(when);
  }

  /** Whether the reports are of more than one day. */
  boolean hasDays() {
    return from != null && !from.equals(until);
  }

  /** Returns the span of time: "2031-05-03", "2031-05-03 to 2031-05-05" or "date unknown". */
  String time() {
    if (from == null || until == null) {
      return "date unknown";
    }
    return from.equals(until) ? from : from + " to " + until;
  }
}
