package org.synoptic.cluster.online;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synoptic.cluster.grouping.Grouping;
import org.synoptic.cluster.likeness.LinkTable;

/** How like a report is to the stories that stand. */
record StoryNearness(LinkTable links, Map<String, String> storyOf) {

  /** The sleeping stories of which the reports are on average as like this one as is needed. */
  Set<String> sleepingLike(String report, Keyed<KeptStory> stories, AwakeStories awake) {
    BitSet reports = awake.reports(links);
    Set<String> like = new TreeSet<>();
    links.each(
        report,
        other -> !reports.get(other),
        Grouping.STORY_THRESHOLD,
        (other, value) -> {
          String story = storyOf.get(other);
          if (story != null) {
            like.add(story);
          }
        });
    like.removeIf(id -> average(report, stories.get(id)) < Grouping.STORY_THRESHOLD);
    return like;
  }

  private double average(String report, @Nullable KeptStory story) {
    if (story == null) {
      return 0;
    }
    BitSet reports = links.numbers(story.reports());
    double[] sum = {0};
    links.each(report, reports::get, 0, (other, value) -> sum[0] += value);
    return sum[0] / story.reports().size();
  }

  /**
   * The stories awake that these are in, or of which a report is as like one of these as a story
   * needs.
   */
  Set<String> storiesWithLikeOf(Collection<String> reports, AwakeStories awake) {
    BitSet wanted = awake.reports(links);
    Set<String> like = new TreeSet<>();
    for (String report : reports) {
      String own = storyOf.get(report);
      if (awake.has(own)) {
        like.add(own);
      }
      links.each(
          report,
          wanted::get,
          Grouping.STORY_THRESHOLD,
          (other, value) -> like.add(storyOf.get(other)));
    }
    return like;
  }

  /** The likeness of the most alike pair of a report of these and one of those. */
  double most(List<String> these, List<String> those) {
    BitSet sought = links.numbers(those);
    double[] most = {0};
    for (String report : these) {
      links.each(report, sought::get, 0, (other, value) -> most[0] = Math.max(most[0], value));
    }
    return most[0];
  }
}
