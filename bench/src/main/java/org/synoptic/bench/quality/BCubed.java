package org.synoptic.bench.quality;

import java.util.HashMap;
import java.util.Map;

/**
 * B-cubed (Bagga and Baldwin 1998). The precision of an item is the share of its cluster that is in
 * the item's gold cluster; its recall is the share of its gold cluster that is in its cluster. Both
 * are averaged over all items.
 */
record BCubed(double precision, double recall) {

  /**
   * Scores a clustering.
   *
   * @param found maps items to clusters; a missing item counts as a cluster of one
   * @param gold maps all items to their gold clusters
   */
  static BCubed of(Map<String, String> found, Map<String, String> gold) {
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> bothSizes = new HashMap<>();
    gold.forEach(
        (item, story) -> {
          String cluster = cluster(found, item);
          foundSizes.merge(cluster, 1, Integer::sum);
          goldSizes.merge(story, 1, Integer::sum);
          bothSizes.merge(cluster + '\n' + story, 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> item : gold.entrySet()) {
      String cluster = cluster(found, item.getKey());
      double both = bothSizes.getOrDefault(cluster + '\n' + item.getValue(), 0);
      precision += both / foundSizes.getOrDefault(cluster, 1);
      recall += both / goldSizes.getOrDefault(item.getValue(), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  private static String cluster(Map<String, String> found, String item) {
    return found.getOrDefault(item, "alone\n" + item);
  }

  double f1() {
    return F1.of(precision, recall);
  }
}
