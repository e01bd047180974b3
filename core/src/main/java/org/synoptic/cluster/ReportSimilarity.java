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
 * Similarity of reports: the cosine of their TF-IDF vectors, reduced for every day between them.
 * Only pairs that share at least two of their highest-weighted words are compared, so that
 * unrelated reports cost nothing.
 */
final class ReportSimilarity {

  /**
   * Highest-weighted words of a report by which candidates for comparison are found. Set by hand.
   */
  private static final int KEY_WORDS = 40;

  /** Pairs below this similarity count as having none. Set by hand. */
  private static final double MIN_SIMILARITY = 0.02;

  /**
   * How similarity falls with the days between two reports. One half of it halves every seven days,
   * because similar reports of later weeks are mostly about the next event in a series. All of it
   * also halves every two years, and no faster, because a page's date is often that of a later
   * change. Tuned on half of the Google News stories together with {@link
   * AverageLinkClustering#STORY_THRESHOLD}; there half-lives of 3 to 14 days and shares of 0.4 to
   * 0.55 are equally good.
   */
  private static final double LONG_TERM_SHARE = 0.5;

  private static final double HALF_LIFE_DAYS = 7;
  private static final double LONG_HALF_LIFE_DAYS = 730;

  private ReportSimilarity() {}

  /**
   * For each profile its similarity, 0 to 1, to the others, by index; pairs below {@link
   * #MIN_SIMILARITY} are missing.
   */
  static List<TreeMap<Integer, Double>> similarities(List<ReportProfile> profiles) {
    List<TreeMap<Integer, Double>> similarities = new ArrayList<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      similarities.add(new TreeMap<>());
      int[] shared = new int[i];
      for (String key : topWords(profiles.get(i).words())) {
        List<Integer> postings = byWord.computeIfAbsent(key, k -> new ArrayList<>());
        postings.forEach(j -> shared[j]++);
        postings.add(i);
      }
      for (int j = 0; j < i; j++) {
        double similarity = shared[j] > 1 ? of(profiles.get(i), profiles.get(j)) : 0;
        if (similarity >= MIN_SIMILARITY) {
          similarities.get(i).put(j, similarity);
          similarities.get(j).put(i, similarity);
        }
      }
    }
    return similarities;
  }

  private static List<String> topWords(Vector words) {
    return IntStream.range(0, words.size())
        .boxed()
        .sorted(Comparator.comparingDouble(t -> -words.weight(t)))
        .limit(KEY_WORDS)
        .map(words::term)
        .toList();
  }

  private static double of(ReportProfile a, ReportProfile b) {
    double cosine = a.words().cosine(b.words());
    if (a.day() == null || b.day() == null) {
      return cosine;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    double decay = LONG_TERM_SHARE + (1 - LONG_TERM_SHARE) * Math.pow(0.5, days / HALF_LIFE_DAYS);
    return cosine * decay * Math.pow(0.5, days / LONG_HALF_LIFE_DAYS);
  }
}
