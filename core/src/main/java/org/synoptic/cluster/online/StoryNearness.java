package org.synoptic.cluster.online;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.cluster.grouping.Grouping;
import org.synoptic.cluster.likeness.LinkTable;

/** How like a report is to the stories that stand. */
record StoryNearness(LinkTable links, Map<String, String> storyOf) {

  /** The stories of which the reports are on average as like this one as a story needs. */
  Set<String> storiesLike(String report, Keyed<KeptStory> stories) {
    Map<String, Double> sums = new TreeMap<>();
    links.each(
        report,
        (other, value) -> {
          String story = storyOf.get(other);
          if (story != null) {
            sums.merge(story, value, Double::sum);
          }
        });
    Set<String> like = new TreeSet<>();
    sums.forEach(
        (id, sum) -> {
          KeptStory story = stories.get(id);
          if (story != null && sum / story.reports().size() >= Grouping.STORY_THRESHOLD) {
            like.add(id);
          }
        });
    return like;
  }

  /**
   * The stories awake that these are in, or of which a report is as like one of these as a story
   * needs.
   */
  Set<String> storiesWithLikeOf(Collection<String> reports, AwakeStories awake) {
    Set<String> like = new TreeSet<>();
    for (String report : reports) {
      if (awake.has(storyOf.get(report))) {
        like.add(storyOf.get(report));
      }
      links.each(
          report,
          other -> awake.has(storyOf.get(other)),
          (other, value) -> {
            if (value >= Grouping.STORY_THRESHOLD) {
              like.add(storyOf.get(other));
            }
          });
    }
    return like;
  }

  /** The likeness of the most alike pair of a report of these and one of those. */
  double most(List<String> these, List<String> those) {
    Set<String> sought = new TreeSet<>(those);
    double[] most = {0};
    for (String report : these) {
      links.each(report, sought::contains, (other, value) -> most[0] = Math.max(most[0], value));
    }
    return most[0];
  }
}
