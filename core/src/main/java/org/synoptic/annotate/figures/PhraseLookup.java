package org.synoptic.annotate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** Finds phrases in a text by their first or their last word; longer phrases are preferred. */
final class PhraseLookup {

  /**
   * A phrase in lower case.
   *
   * @param value what it stands for
   */
  record Phrase(String value, List<String> words) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  private final boolean backwards;
  private final Map<String, List<Phrase>> byWord = new HashMap<>();

  /**
   * @param backwards true to find phrases by their last token
   */
  PhraseLookup(boolean backwards) {
    this.backwards = backwards;
  }

  /** Adds a phrase with its value. */
  void add(String value, String phrase) {
    List<String> words = TokenScan.of(phrase).stream().map(ScannedToken::lower).toList();
    String key = words.get(backwards ? words.size() - 1 : 0);
    List<Phrase> list = byWord.computeIfAbsent(key, k -> new ArrayList<>());
    list.add(new Phrase(value, words));
    list.sort((a, b) -> b.words().size() - a.words().size());
  }

  /** The longest phrase that begins, or with {@code backwards} ends, at token {@code i}. */
  @Nullable Phrase at(List<ScannedToken> text, int i) {
    if (i < 0 || i >= text.size()) {
      return null;
    }
    for (Phrase phrase : byWord.getOrDefault(text.get(i).lower(), List.of())) {
      int from = backwards ? i - phrase.words().size() + 1 : i;
      if (from >= 0 && matches(phrase.words(), text, from)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(List<String> words, List<ScannedToken> text, int from) {
    for (int k = 0; k < words.size(); k++) {
      if (from + k >= text.size() || !text.get(from + k).lower().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
