package org.synoptic.annotate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.ScannedToken;
import org.synoptic.text.numbers.TokenScan;

/** Phrases and what each stands for, looked up by their first or last word, the longest first. */
final class PhraseLookup {

  /** A phrase of lower-case words. */
  record Phrase(String value, List<String> words) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  private final boolean backwards;
  private final Map<String, List<Phrase>> all = new HashMap<>();

  /** Phrases that are found by where they begin, or with {@code backwards} by where they end. */
  PhraseLookup(boolean backwards) {
    this.backwards = backwards;
  }

  void add(String value, String phrase) {
    List<String> words = TokenScan.of(phrase).stream().map(ScannedToken::lower).toList();
    String key = words.get(backwards ? words.size() - 1 : 0);
    List<Phrase> list = all.computeIfAbsent(key, k -> new ArrayList<>());
    list.add(new Phrase(value, words));
    list.sort((a, b) -> b.words().size() - a.words().size());
  }

  /** The longest phrase that begins at word {@code i}, or ends there. */
  @Nullable Phrase at(List<ScannedToken> text, int i) {
    if (i < 0 || i >= text.size()) {
      return null;
    }
    for (Phrase phrase : all.getOrDefault(text.get(i).lower(), List.of())) {
      int from = backwards ? i - phrase.words().size() + 1 : i;
      if (from >= 0 && same(phrase.words(), text, from)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean same(List<String> words, List<ScannedToken> text, int from) {
    for (int k = 0; k < words.size(); k++) {
      if (from + k >= text.size() || !text.get(from + k).lower().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
