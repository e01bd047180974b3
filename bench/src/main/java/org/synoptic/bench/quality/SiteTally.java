package org.synoptic.bench.quality;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what is right on each site, so that a score does not rest on the sites that have most
 * pages, nor on those that the rules were learned on: the mean over sites, and the scores of two
 * halves into which the sites fall by their names.
 */
final class SiteTally {

  /** Hits, unwanted or wrong, missed. */
  private final Map<String, int[]> counts = new TreeMap<>();

  void count(String url, int right, int wrong, int missed) {
    int[] site = counts.computeIfAbsent(site(url), name -> new int[3]);
    site[0] += right;
    site[1] += wrong;
    site[2] += missed;
  }

  private static String site(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? url : host.replaceFirst("^www\\d?\\.", "");
    } catch (IllegalArgumentException noAddress) {
      return url;
    }
  }

  /** The mean over sites, and the lower of the two halves. */
  List<Score> scores(String set, String metric) {
    double mean = counts.values().stream().mapToDouble(SiteTally::f1).average().orElse(0);
    double lower = Math.min(half(0), half(1));
    return List.of(
        new Score(set, metric + ", mean over sites", mean, counts.size(), List.of()),
        new Score(set, metric + ", weaker half of the sites", lower, counts.size() / 2, List.of()));
  }

  private double half(int which) {
    int[] sum = new int[3];
    counts.forEach(
        (site, count) -> {
          for (int i = 0; i < sum.length && Math.floorMod(site.hashCode(), 2) == which; i++) {
            sum[i] += count[i];
          }
        });
    return f1(sum);
  }

  private static double f1(int[] counts) {
    return F1.ofCounts(counts[0], counts[1], counts[2]);
  }
}
