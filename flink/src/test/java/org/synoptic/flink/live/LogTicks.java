package org.synoptic.flink.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.cluster.online.Decision;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.record.DecisionRow;
import org.synoptic.flink.record.PageRow;
import org.synoptic.model.AnnotatedArticle;

/** The ticks of a log, told by the time of arrival alone, without Flink. */
public final class LogTicks {

  private final List<Tick> ticks = new ArrayList<>();
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();
  private final Map<String, PageRow> pages = new TreeMap<>();

  /**
   * @param pages in any order
   * @param decisions the oldest first
   */
  public LogTicks(
      List<PageRow> pages, List<DecisionRow> decisions, LiveSettings settings, PageReader reader) {
    TreeMap<Long, List<ReportProfile>> reports = new TreeMap<>();
    for (PageRow page : pages) {
      reader.read(
          page.page(),
          article -> {
            ReportProfile report = ProfileReader.read(article, page.page().gatheredAt());
            in(reports, settings.tickOf(page.arrived())).add(report);
            articles.put(page.id(), article);
            this.pages.put(page.id(), page);
          },
          skipped -> {});
    }
    TreeMap<Long, List<Decision>> decided = new TreeMap<>();
    for (DecisionRow row : decisions) {
      if (!row.kind().isEmpty()) {
        in(decided, settings.tickOf(DecisionStream.place(row))).add(row.decision());
      }
    }
    TreeSet<Long> numbers = new TreeSet<>(reports.keySet());
    numbers.addAll(decided.keySet());
    long round = -1;
    for (long number : numbers) {
      long now = Math.floorDiv(number, settings.fastTicks());
      Instant end = Instant.ofEpochMilli(settings.endOf(number));
      ticks.add(new Tick(number, end, now > round, in(reports, number), in(decided, number)));
      round = now;
    }
  }

  private static <T> List<T> in(Map<Long, List<T>> ticks, long number) {
    return ticks.computeIfAbsent(number, any -> new ArrayList<>());
  }

  List<Tick> ticks() {
    return ticks;
  }

  /** The article of a report. */
  public AnnotatedArticle article(String report) {
    return articles.get(report);
  }

  PageRow page(String report) {
    return pages.get(report);
  }
}
