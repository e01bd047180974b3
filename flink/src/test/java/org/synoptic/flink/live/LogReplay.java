package org.synoptic.flink.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.model.AnnotatedArticle;

/** What the class of desk and command line makes of a log, without Flink. */
public final class LogReplay {

  private final OnlineStories stories =
      new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
  private final TreeMap<Long, Map<String, List<String>>> afterTicks = new TreeMap<>();

  LogReplay() {}

  /** The replay of a whole log, as the command line groups it. */
  public LogReplay(LogTicks log) {
    log.ticks().forEach(tick -> apply(tick, tick.number()));
  }

  /**
   * @param number under which the stories after the tick are told
   */
  void apply(Tick tick, long number) {
    stories.apply(tick);
    Map<String, List<String>> after = new TreeMap<>();
    stories.stories().forEach(story -> after.put(story.id(), story.reports()));
    afterTicks.put(number, after);
  }

  /** The reports of each story after each tick. */
  public NavigableMap<Long, Map<String, List<String>>> afterTicks() {
    return afterTicks;
  }

  /**
   * The comparison of each of the last stories.
   *
   * @param articles gives the article of a report
   */
  public Map<String, String> accounts(Function<String, AnnotatedArticle> articles) {
    Map<String, String> accounts = new TreeMap<>();
    for (KeptStory story : stories.stories()) {
      List<AnnotatedArticle> reports = new ArrayList<>();
      story.reports().forEach(report -> reports.add(articles.apply(report)));
      accounts.put(story.id(), StoryAccount.ofProcess().of(story.id(), reports));
    }
    return accounts;
  }
}
