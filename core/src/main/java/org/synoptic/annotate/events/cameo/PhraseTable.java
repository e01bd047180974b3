package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of a dictionary with their values, looked up by the first word. */
final class PhraseTable<T> {

  /**
   * A phrase in a text.
   *
   * @param end index after its last word
   * @param words how many words it has
   */
  record Found<T>(T value, int end, int words) {}

  private record Entry<T>(DictionaryPhrase phrase, T value) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** Adds a phrase; one without words is passed over. */
  void add(String text, T value) {
    DictionaryPhrase phrase = DictionaryPhrase.of(text);
    if (!phrase.words().isEmpty()) {
      byFirstWord
          .computeIfAbsent(phrase.first(), first -> new ArrayList<>())
          .add(new Entry<>(phrase, value));
    }
  }

  /** The longest phrase that begins at word {@code start} of the text, null for none. */
  @Nullable Found<T> at(List<String> text, int start) {
    Found<T> longest = null;
    for (Entry<T> entry : byFirstWord.getOrDefault(text.get(start), List.of())) {
      int end = entry.phrase().endIn(text, start);
      int words = entry.phrase().words().size();
      if (end >= 0 && (longest == null || words > longest.words())) {
        longest = new Found<>(entry.value(), end, words);
      }
    }
    return longest;
  }
}
