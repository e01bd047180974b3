package org.synoptic.cluster;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.synoptic.text.Vector;

/**
 * How alike reports are: cosine of their words, less for every day between them. Only pairs that
 * share some of their most telling words are looked at, so that unrelated reports cost nothing.
 */
final class ReportSimilarity {

  /** Words by which a report is found: its most telling ones. */
  private static final int KEYS = 40;

  /** Pairs less alike than this count as not alike at all. */
  private static final double LEAST = 0.02;

  /**
   * How time parts reports: half of the likeness is lost over a few weeks (half of that in seven
   * days), for what is alike is then mostly the next instalment; the rest halves every two years,
   * for dates are often those of a later change of the page. Tuned on half of the Google News
   * stories with {@link AverageLinkClustering#SAME_STORY}; 3 to 14 days and 0.4 to 0.55 are as good
   * there.
   */
  private static final double STEADY = 0.5;

  private static final double HALF_LIFE_DAYS = 7;
  private static final double LONG_HALF_LIFE_DAYS = 730;

  private ReportSimilarity() {}

  /** For each profile the likeness, 0 to 1, to the others that are at all like it. */
  static List<TreeMap<Integer, Double>> links(List<ReportProfile> profiles) {
    List<TreeMap<Integer, Double>> links = new ArrayList<>();
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      links.add(new TreeMap<>());
      int[] shared = new int[i];
      for (String key : keys(profiles.get(i).words())) {
        List<Integer> found = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        found.forEach(j -> shared[j]++);
        found.add(i);
      }
      for (int j = 0; j < i; j++) {
        double alike = shared[j] > 1 ? of(profiles.get(i), profiles.get(j)) : 0;
        if (alike >= LEAST) {
          links.get(i).put(j, alike);
          links.get(j).put(i, alike);
        }
      }
    }
    return links;
  }

  private static List<String> keys(Vector words) {
    return IntStream.range(0, words.size())
        .boxed()
        .sorted(Comparator.comparingDouble(t -> -words.weight(t)))
        .limit(KEYS)
        .map(words::term)
        .toList();
  }

  private static double of(ReportProfile a, ReportProfile b) {
    double cosine = a.words().cosine(b.words());
    if (a.day() == null || b.day() == null) {
      return cosine;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    double fresh = STEADY + (1 - STEADY) * Math.pow(0.5, days / HALF_LIFE_DAYS);
    return cosine * fresh * Math.pow(0.5, days / LONG_HALF_LIFE_DAYS);
  }
}
