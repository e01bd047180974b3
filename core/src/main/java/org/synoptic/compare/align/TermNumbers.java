package org.synoptic.compare.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.compare.terms.Synonyms;

/**
 * Numbers for the terms of a story: in the order of the terms, so that sums over the one are sums
 * over the other, and for what they mean.
 */
final class TermNumbers {

  private static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] meanings;
  private final boolean[] numerals;

  /** Numbers all terms of some sets. */
  TermNumbers(Collection<? extends Set<String>> sets) {
    TreeSet<String> terms = new TreeSet<>();
    sets.forEach(terms::addAll);
    this.meanings = new int[terms.size()];
    this.numerals = new boolean[terms.size()];
    Map<String, Integer> byMeaning = new HashMap<>();
    for (String term : terms) {
      int number = numbers.size();
      numbers.put(term, number);
      String meaning = Synonyms.meaning(term);
      meanings[number] =
          meaning == null ? NONE : byMeaning.computeIfAbsent(meaning, k -> byMeaning.size());
      numerals[number] = term.startsWith("=");
    }
  }

  /** How many terms there are. */
  int size() {
    return meanings.length;
  }

  /** The number of a term; negative where the story does not have it. */
  int of(String term) {
    return numbers.getOrDefault(term, NONE);
  }

  /** The number of what a term means by the list of synonyms; negative where it is not in it. */
  int meaning(int term) {
    return meanings[term];
  }

  /** What a term means: the same for synonyms, and for nothing else. */
  int sense(int term) {
    return meanings[term] < 0 ? term : size() + meanings[term];
  }

  /** A number above those of all senses. */
  int senses() {
    return 2 * size();
  }

  /** Whether a term is a number in the report. */
  boolean isNumeral(int term) {
    return numerals[term];
  }

  /** What some terms mean, in order, each once. */
  int[] senses(List<String> terms) {
    return terms.stream()
        .mapToInt(this::of)
        .filter(n -> n >= 0)
        .map(this::sense)
        .sorted()
        .distinct()
        .toArray();
  }
}
