package org.synoptic.parser;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers lists of strings: equal lists share a number. */
final class ListNumbers {

  private final int first;
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param first the number of the first list
   */
  ListNumbers(int first) {
    this.first = first;
  }

  int number(Collection<String> list) {
    return numbers.computeIfAbsent(List.copyOf(list), added -> first + numbers.size());
  }

  /** The lists in order of their numbers, a line each. */
  List<String> lines() {
    return numbers.keySet().stream().map(list -> String.join("\t", list)).toList();
  }
}
