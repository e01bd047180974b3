package org.synoptic.flink.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.flink.PageReader;
import org.synoptic.flink.record.PageRow;
import org.synoptic.model.AnnotatedArticle;

/** What the class of desk and command line makes of a log, without Flink. */
public final class LogReplay {

  private final TreeMap<Long, Map<String, List<String>>> afterTicks = new TreeMap<>();
  private final Map<String, String> accounts = new TreeMap<>();

  /**
   * @param pages in any order
   */
  public LogReplay(List<PageRow> pages, LiveSettings settings, PageReader reader) {
    TreeMap<Long, List<ReportProfile>> ticks = new TreeMap<>();
    Map<String, AnnotatedArticle> articles = new TreeMap<>();
    for (PageRow page : pages) {
      reader.read(
          page.page(),
          article -> {
            long tick = page.arrived() / settings.tick().toMillis();
            ReportProfile report = ProfileReader.read(article, page.page().gatheredAt());
            ticks.computeIfAbsent(tick, any -> new ArrayList<>()).add(report);
            articles.put(page.id(), article);
          },
          skipped -> {});
    }
    OnlineStories stories = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
    long round = -1;
    for (Map.Entry<Long, List<ReportProfile>> tick : ticks.entrySet()) {
      long now = tick.getKey() / settings.fastTicks();
      Instant end = Instant.ofEpochMilli((tick.getKey() + 1) * settings.tick().toMillis() - 1);
      stories.apply(new Tick(tick.getKey(), end, now > round, tick.getValue(), List.of()));
      round = now;
      Map<String, List<String>> after = new TreeMap<>();
      stories.stories().forEach(story -> after.put(story.id(), story.reports()));
      afterTicks.put(tick.getKey(), after);
    }
    for (KeptStory story : stories.stories()) {
      List<AnnotatedArticle> reports = story.reports().stream().map(articles::get).toList();
      accounts.put(story.id(), StoryAccount.ofProcess().of(story.id(), reports));
    }
  }

  /** The reports of each story after each tick. */
  public NavigableMap<Long, Map<String, List<String>>> afterTicks() {
    return afterTicks;
  }

  /** The comparison of each of the last stories. */
  public Map<String, String> accounts() {
    return accounts;
  }
}
