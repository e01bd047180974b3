package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words to be found in order: {@code _} between two says that nothing may stand between them, a
 * blank that other words may.
 */
record DictionaryPhrase(List<String> words, List<Boolean> tight) {

  static DictionaryPhrase of(String text) {
    List<String> words = new ArrayList<>();
    List<Boolean> tight = new ArrayList<>();
    String upper = text.strip().toUpperCase(Locale.ROOT);
    int start = 0;
    boolean joined = false;
    for (int i = 0; i <= upper.length(); i++) {
      boolean end = i == upper.length() || upper.charAt(i) == '_' || upper.charAt(i) <= ' ';
      if (end && i > start) {
        words.add(upper.substring(start, i));
        tight.add(joined);
      }
      if (end) {
        joined = i < upper.length() && upper.charAt(i) == '_';
        start = i + 1;
      }
    }
    return new DictionaryPhrase(List.copyOf(words), List.copyOf(tight));
  }

  String first() {
    return words.get(0);
  }

  /** Where in {@code text} the phrase ends (exclusive) when it starts at {@code at}, or -1. */
  int endIn(List<String> text, int at) {
    if (words.isEmpty() || !text.get(at).equals(first())) {
      return -1;
    }
    int next = at + 1;
    for (int word = 1; word < words.size(); word++) {
      while (!tight.get(word) && next < text.size() && !text.get(next).equals(words.get(word))) {
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
