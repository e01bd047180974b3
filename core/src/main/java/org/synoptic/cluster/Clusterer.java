package org.synoptic.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;

/** Puts reports of the same happening together as stories. */
public final class Clusterer {

  /** When all reports came: later than every date of publication. */
  private static final Instant ARRIVED = Instant.parse("9999-12-31T00:00:00Z");

  private final boolean oneStory;

  public Clusterer() {
    this(false);
  }

  private Clusterer(boolean oneStory) {
    this.oneStory = oneStory;
  }

  /** Takes all reports as one story, whatever they say. */
  public static Clusterer oneStory() {
    return new Clusterer(true);
  }

  /** The stories, ordered by their first reports; the reports of each story stay in order. */
  public List<Story> cluster(List<AnnotatedArticle> reports) {
    if (reports.isEmpty()) {
      return List.of();
    }
    List<Story> stories = new ArrayList<>();
    for (List<Integer> indexes : oneStory ? List.of(all(reports)) : groups(reports)) {
      List<AnnotatedArticle> articles = indexes.stream().map(reports::get).toList();
      String id = "s" + (stories.size() + 1);
      stories.add(new Story(id, StoryHeadline.best(articles), articles));
    }
    return stories;
  }

  /**
   * Why two reports, or a report and the story of another, are together or apart.
   *
   * @param one the id or path of a report, or a story's id
   * @param other the same
   * @return lines for a reader
   * @throws IllegalArgumentException when there is no such report; the message names it
   */
  public List<String> explain(List<AnnotatedArticle> reports, String one, String other) {
    List<Story> stories = cluster(reports);
    return new StoryExplanation(stories, online(reports)).lines(one, other);
  }

  private static List<Integer> all(List<AnnotatedArticle> reports) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      all.add(i);
    }
    return all;
  }

  /** The reports of each story by their places in the list, in the order of the first ones. */
  private static List<List<Integer>> groups(List<AnnotatedArticle> reports) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      places.computeIfAbsent(reports.get(i).article().id(), id -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (KeptStory story : online(reports).stories()) {
      groups.add(
          story.reports().stream()
              .flatMap(id -> places.getOrDefault(id, List.of()).stream())
              .sorted()
              .toList());
    }
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return groups;
  }

  /** The stories of all reports, which are one slow tick without a window. */
  private static OnlineStories online(List<AnnotatedArticle> reports) {
    TreeMap<String, ReportProfile> profiles = new TreeMap<>();
    for (AnnotatedArticle report : reports) {
      profiles.putIfAbsent(report.article().id(), ProfileReader.read(report, ARRIVED));
    }
    OnlineStories stories = new OnlineStories(new InMemoryState(), null);
    List<ReportProfile> all = List.copyOf(profiles.values());
    stories.apply(new Tick(1, ARRIVED, true, all, List.of()));
    return stories;
  }
}
