package org.synoptic.bench.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.cluster.online.KeptStory;

/** How far two partitions of the same reports agree. */
final class Agreement {

  private Agreement() {}

  /** B-cubed F1 of the first against the second, 0 to 1. */
  static double of(List<KeptStory> found, List<KeptStory> wanted) {
    Map<String, Set<String>> stories = new HashMap<>();
    for (KeptStory story : wanted) {
      Set<String> reports = new HashSet<>(story.reports());
      story.reports().forEach(report -> stories.put(report, reports));
    }
    double precision = 0;
    double recall = 0;
    int count = 0;
    for (KeptStory story : found) {
      for (String report : story.reports()) {
        Set<String> right = stories.getOrDefault(report, Set.of(report));
        double both = story.reports().stream().filter(right::contains).count();
        precision += both / story.reports().size();
        recall += both / right.size();
        count++;
      }
    }
    double sum = precision + recall;
    return count == 0 || sum == 0 ? 0 : 2 * precision * recall / sum / count;
  }
}
