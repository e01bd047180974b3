package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb with the words about it: {@code - SAID * + WITH_TROOPS [190]}.
 *
 * @param before what stands before the verb, the nearest first
 * @param after what stands behind it
 */
record VerbPattern(List<PatternItem> before, List<PatternItem> after, String code) {

  /** The pattern of a line that begins with {@code -}, null when it is none. */
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
      before.add(PatternItem.of(phrase.words().get(i), phrase.tight().get(i + 1)));
    }
    List<PatternItem> after = new ArrayList<>();
    for (int i = verb + 1; i < phrase.words().size(); i++) {
      after.add(PatternItem.of(phrase.words().get(i), phrase.tight().get(i)));
    }
    return new VerbPattern(
        withoutArticles(before), withoutArticles(after), line.substring(open + 1, close).strip());
  }

  /** Articles are passed over in texts, so they cannot be asked for. */
  private static List<PatternItem> withoutArticles(List<PatternItem> items) {
    List<PatternItem> kept = new ArrayList<>();
    boolean tight = true;
    for (PatternItem item : items) {
      tight &= item.tight();
      if (!FillerWords.ARTICLES.contains(item.text())) {
        kept.add(item.with(tight));
        tight = true;
      }
    }
    return Collections.unmodifiableList(kept);
  }
}
