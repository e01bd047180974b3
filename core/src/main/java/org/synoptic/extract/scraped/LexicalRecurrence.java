package org.synoptic.extract.scraped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts for each content word the lines that have it, weighted by how likely each line is the
 * report's. From that, how far a line's words recur in other lines.
 */
final class LexicalRecurrence {

  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Double> weightOf = new HashMap<>();

  LexicalRecurrence(
      List<LineSurface> surfaces, double[] weights, Function<String, Set<String>> of) {
    for (int i = 0; i < weights.length; i++) {
      Set<String> content = of.apply(surfaces.get(i).text());
      words.add(content);
      double weight = weights[i];
      if (weight > 0) {
        content.forEach(word -> weightOf.merge(word, weight, Double::sum));
      }
    }
  }

  /** The words with most weight, without those of one line only. */
  Set<String> commonest(int most) {
    return weightOf.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The content words of line {@code at}. */
  Set<String> words(int at) {
    return words.get(at);
  }

  /**
   * The words of the lines from {@code from} to {@code to - 1} that recur in other lines; each
   * counts at most 1.
   */
  double shared(int from, int to, double[] weights) {
    Map<String, Double> inRange = new HashMap<>();
    Set<String> distinct = new HashSet<>();
    for (int i = from; i < to; i++) {
      double weight = weights[i];
      distinct.addAll(words.get(i));
      words.get(i).forEach(word -> inRange.merge(word, weight, Double::sum));
    }
    double shared = 0;
    for (String word : distinct) {
      double others = weightOf.getOrDefault(word, 0.0) - inRange.getOrDefault(word, 0.0);
      shared += Math.min(1, Math.max(0, others));
    }
    return shared;
  }

  /** The number of distinct content words of these lines. */
  int distinct(int from, int to) {
    if (to - from == 1) {
      return words.get(from).size();
    }
    Set<String> distinct = new HashSet<>();
    for (int i = from; i < to; i++) {
      distinct.addAll(words.get(i));
    }
    return distinct.size();
  }
}
