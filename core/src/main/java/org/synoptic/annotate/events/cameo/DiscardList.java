package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A discard list: phrases that say a sentence, or with {@code +} the whole story, is about
 * something else.
 */
final class DiscardList {

  /** How much is left out. */
  enum Scope {
    SENTENCE,
    STORY
  }

  private final PhraseTable<Scope> phrases = new PhraseTable<>();

  void read(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip();
      boolean story = entry.startsWith("+");
      String words = (story ? entry.substring(1) : entry).strip().replaceAll("\\s+", "_");
      phrases.add(words, story ? Scope.STORY : Scope.SENTENCE);
    }
  }

  /** What a phrase in the text says to leave out, the whole story first, null for nothing. */
  @Nullable Scope in(String text) {
    List<String> words = words(text);
    Scope found = null;
    for (int i = 0; i < words.size() && found != Scope.STORY; i++) {
      PhraseTable.Found<Scope> here = phrases.at(words, i);
      found = here == null ? found : here.value();
    }
    return found;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}'&-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
