package org.synoptic.annotate.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words grouped by the role that they play beside an expression, from lines {@code KIND word word
 * ...}.
 */
public final class ContextWords {

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Reads the words of these lines. */
  public ContextWords(List<String> lines) {
    for (String line : lines) {
      List<String> parts = List.of(line.trim().split(" +"));
      words
          .computeIfAbsent(parts.get(0), k -> new HashSet<>())
          .addAll(parts.subList(1, parts.size()));
    }
  }

  /** True when {@code word} is of this kind. */
  public boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /** The words of this kind. */
  public Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
