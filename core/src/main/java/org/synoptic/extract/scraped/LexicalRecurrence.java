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
 * How much of what each line speaks of, other lines speak of too. Lines count as much as they weigh
 * for being the report's; a report says its names and nouns again.
 */
final class LexicalRecurrence {

  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, Double> said = new HashMap<>();

  LexicalRecurrence(
      List<LineSurface> looks, double[] weights, Function<String, Set<String>> of) {
    for (int i = 0; i < weights.length; i++) {
      Set<String> content = of.apply(looks.get(i).text());
      words.add(content);
      double weight = weights[i];
      if (weight > 0) {
        content.forEach(word -> said.merge(word, weight, Double::sum));
      }
    }
  }

  /** The words that weigh most, those of one line aside. */
  Set<String> commonest(int most) {
    return said.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Longer words of line {@code at}, little ones aside. */
  Set<String> words(int at) {
    return words.get(at);
  }

  /** Words that the lines from {@code from} until {@code to} share with others, up to one each. */
  double shared(int from, int to, double[] weights) {
    Map<String, Double> own = new HashMap<>();
    Set<String> distinct = new HashSet<>();
    for (int i = from; i < to; i++) {
      double weight = weights[i];
      distinct.addAll(words.get(i));
      words.get(i).forEach(word -> own.merge(word, weight, Double::sum));
    }
    double shared = 0;
    for (String word : distinct) {
      double others = said.getOrDefault(word, 0.0) - own.getOrDefault(word, 0.0);
      shared += Math.min(1, Math.max(0, others));
    }
    return shared;
  }

  /** Distinct words of those lines. */
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
