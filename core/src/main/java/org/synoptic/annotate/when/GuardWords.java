package org.synoptic.annotate.when;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.Language;

/** The words of {@code guard.txt}, by kind. */
final class GuardWords {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  static GuardWords load(Language language) {
    GuardWords words = new GuardWords();
    for (String line : language.list("dates/guard.txt")) {
      List<String> parts = List.of(line.trim().split(" +"));
      words
          .kinds
          .computeIfAbsent(parts.get(0), k -> new HashSet<>())
          .addAll(parts.subList(1, parts.size()));
    }
    return words;
  }

  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }
}
