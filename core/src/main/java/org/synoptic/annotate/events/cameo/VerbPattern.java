package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a verb, {@code *}, with the items around it: {@code - SAID * + WITH_TROOPS [190]}.
 *
 * @param before items before the verb, the nearest first
 * @param after items after the verb
 * @param code the CAMEO code in brackets
 */
record VerbPattern(List<PatternItem> before, List<PatternItem> after, String code) {

  /** Reads a line that begins with {@code -}; null when it has no code or no {@code *}. */
  static @Nullable VerbPattern of(String line) {
    int open = line.lastIndexOf('[');
    int close = line.indexOf(']', Math.max(open, 0));
    if (open < 2 || close < 0) {
      return null;
    }
    DictionaryPhrase phrase =
        DictionaryPhrase.of(line.substring(1, open).replaceAll("[{}()]", " "));
    int verb = phrase.words().indexOf("*");
    if (verb < 0) {
      return null;
    }
    List<PatternItem> before = new ArrayList<>();
    for (int i = verb - 1; i >= 0; i--) {
      before.add(PatternItem.of(phrase.words().get(i), phrase.adjacent().get(i + 1)));
    }
    List<PatternItem> after = new ArrayList<>();
    for (int i = verb + 1; i < phrase.words().size(); i++) {
      after.add(PatternItem.of(phrase.words().get(i), phrase.adjacent().get(i)));
    }
    return new VerbPattern(
        withoutArticles(before), withoutArticles(after), line.substring(open + 1, close).strip());
  }

  /** Drops articles, since fillers of a text are skipped and would never match. */
  private static List<PatternItem> withoutArticles(List<PatternItem> items) {
    List<PatternItem> kept = new ArrayList<>();
    boolean adjacent = true;
    for (PatternItem item : items) {
      adjacent &= item.adjacent();
      if (!FillerWords.ARTICLES.contains(item.text())) {
        kept.add(item.withAdjacent(adjacent));
        adjacent = true;
      }
    }
    return Collections.unmodifiableList(kept);
  }
}
