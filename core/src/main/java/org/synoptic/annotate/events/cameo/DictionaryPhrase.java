package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A phrase of a dictionary: words that occur in this order. In the dictionary {@code _} connects
 * words that must be adjacent; after a space other words may come first.
 *
 * @param adjacent for each word whether it must follow the word before it directly
 */
record DictionaryPhrase(List<String> words, List<Boolean> adjacent) {

  /** Reads a phrase, in upper case. */
  static DictionaryPhrase of(String text) {
    List<String> words = new ArrayList<>();
    List<Boolean> adjacent = new ArrayList<>();
    String upper = text.strip().toUpperCase(Locale.ROOT);
    int wordStart = 0;
    boolean underscore = false;
    for (int i = 0; i <= upper.length(); i++) {
      boolean end = i == upper.length() || upper.charAt(i) == '_' || upper.charAt(i) <= ' ';
      if (end && i > wordStart) {
        words.add(upper.substring(wordStart, i));
        adjacent.add(underscore);
      }
      if (end) {
        underscore = i < upper.length() && upper.charAt(i) == '_';
        wordStart = i + 1;
      }
    }
    return new DictionaryPhrase(List.copyOf(words), List.copyOf(adjacent));
  }

  String first() {
    return words.get(0);
  }

  /** Where in {@code text} the phrase ends (exclusive) if it begins at {@code start}; -1 if not. */
  int endIn(List<String> text, int start) {
    if (words.isEmpty() || !text.get(start).equals(first())) {
      return -1;
    }
    int next = start + 1;
    for (int word = 1; word < words.size(); word++) {
      while (!adjacent.get(word) && next < text.size() && !text.get(next).equals(words.get(word))) {
        next++;
      }
      if (next >= text.size() || !text.get(next).equals(words.get(word))) {
        return -1;
      }
      next++;
    }
    return next;
  }
}
