package org.synoptic.flink.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.flink.page.PageReader;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Page;
import org.synoptic.store.NewReport;
import org.synoptic.store.ReportLine;
import org.synoptic.store.Store;

/** What the desk makes of a log: kept in its store, which is closed, and read again from it. */
final class DeskReplay {

  private final LogReplay replay = new LogReplay();
  private final Map<String, String> accounts;

  /**
   * @param folder for the store
   */
  DeskReplay(LogTicks log, Path folder) {
    try (Store store = Store.open(folder)) {
      log.ticks().forEach(tick -> keep(tick, log, store));
    }
    try (Store store = Store.open(folder)) {
      store.replay(tick -> replay.apply(tick, log.ticks().get((int) tick.number() - 1).number()));
      accounts = replay.accounts(report -> article(store, report));
    }
  }

  private static void keep(Tick tick, LogTicks log, Store store) {
    List<NewReport> reports = new ArrayList<>();
    for (ReportProfile profile : tick.reports()) {
      ReportLine line = ReportLine.of(log.article(profile.id()));
      reports.add(new NewReport(log.page(profile.id()).page(), line, profile));
    }
    store.append(tick.at(), tick.slow(), reports, tick.decisions());
  }

  /** Reads the page as the store has it. */
  private static AnnotatedArticle article(Store store, String report) {
    Page page = store.captures(report).get(0);
    List<AnnotatedArticle> articles = new ArrayList<>();
    PageReader.ofProcess().read(page, articles::add, skipped -> {});
    return articles.get(0);
  }

  NavigableMap<Long, Map<String, List<String>>> afterTicks() {
    return replay.afterTicks();
  }

  Map<String, String> accounts() {
    return accounts;
  }
}
