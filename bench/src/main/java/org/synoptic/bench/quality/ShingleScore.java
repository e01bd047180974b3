package org.synoptic.bench.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts by their shingles of four words, as the article extraction benchmark of
 * Scrapinghub does. Repeated shingles count as often as they occur.
 */
record ShingleScore(double truePositives, double falsePositives, double falseNegatives) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static ShingleScore compare(String gold, String found) {
    Map<List<String>, Integer> wanted = count(gold);
    Map<List<String>, Integer> got = count(found);
    double hits = 0;
    double gotAll = 0;
    double wantedAll = 0;
    for (Map.Entry<List<String>, Integer> entry : got.entrySet()) {
      hits += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
      gotAll += entry.getValue();
    }
    for (int number : wanted.values()) {
      wantedAll += number;
    }
    return new ShingleScore(hits, gotAll - hits, wantedAll - hits);
  }

  double precision() {
    return ratio(falsePositives);
  }

  double recall() {
    return ratio(falseNegatives);
  }

  boolean foundAny() {
    return truePositives + falsePositives > 0;
  }

  boolean wantedAny() {
    return truePositives + falseNegatives > 0;
  }

  private double ratio(double missed) {
    if (falsePositives == 0 && falseNegatives == 0) {
      return 1;
    }
    return truePositives == 0 ? 0 : truePositives / (truePositives + missed);
  }

  private static Map<List<String>, Integer> count(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1) && !words.isEmpty(); i++) {
      counts.merge(
          List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
    }
    return counts;
  }
}
