package org.synoptic.cluster;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Story;

/** Puts reports of the same happening together as stories. */
public final class Clusterer {

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
    List<String> bodies = HouseNotices.bodiesWithout(reports);
    List<ReportProfile> profiles = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      profiles.add(ReportProfile.of(reports.get(i), bodies.get(i)));
    }
    List<Story> stories = new ArrayList<>();
    for (List<Integer> indexes : clusters(profiles)) {
      List<ReportProfile> members = indexes.stream().map(profiles::get).toList();
      List<AnnotatedArticle> articles = members.stream().map(ReportProfile::report).toList();
      stories.add(new Story("s" + (stories.size() + 1), StoryHeadline.best(members), articles));
    }
    return stories;
  }

  private List<List<Integer>> clusters(List<ReportProfile> profiles) {
    if (!oneStory) {
      return AverageLinkClustering.of(profiles);
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      all.add(i);
    }
    return List.of(all);
  }
}
