package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases and what they stand for, found by their first word; the longest phrase is found. */
final class PhraseTable<T> {

  /** A phrase found: what it stands for and where it ends, exclusive. */
  record Found<T>(T value, int end, int words) {}

  private record Entry<T>(DictionaryPhrase phrase, T value) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  void add(String text, T value) {
    DictionaryPhrase phrase = DictionaryPhrase.of(text);
    if (!phrase.words().isEmpty()) {
      byFirstWord
          .computeIfAbsent(phrase.first(), first -> new ArrayList<>())
          .add(new Entry<>(phrase, value));
    }
  }

  @Nullable Found<T> at(List<String> text, int at) {
    Found<T> longest = null;
    for (Entry<T> entry : byFirstWord.getOrDefault(text.get(at), List.of())) {
      int end = entry.phrase().endIn(text, at);
      int words = entry.phrase().words().size();
      if (end >= 0 && (longest == null || words > longest.words())) {
        longest = new Found<>(entry.value(), end, words);
      }
    }
    return longest;
  }
}
