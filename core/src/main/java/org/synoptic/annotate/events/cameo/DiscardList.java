package org.synoptic.annotate.events.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A discard list: phrases that exclude a sentence from coding, or with {@code +} the whole story,
 * such as words of sport.
 */
final class DiscardList {

  /** What a phrase excludes. */
  enum Scope {
    SENTENCE,
    STORY
  }

  private final PhraseTable<Scope> phrases = new PhraseTable<>();

  /** Adds the phrases of a file, given as its lines without comments. */
  void read(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip();
      boolean story = entry.startsWith("+");
      String words = (story ? entry.substring(1) : entry).strip().replaceAll("\\s+", "_");
      phrases.add(words, story ? Scope.STORY : Scope.SENTENCE);
    }
  }

  /** The widest scope that a phrase in the text excludes, null for none. */
  @Nullable Scope in(String text) {
    List<String> words = words(text);
    Scope found = null;
    for (int i = 0; i < words.size() && found != Scope.STORY; i++) {
      PhraseTable.Found<Scope> match = phrases.at(words, i);
      found = match == null ? found : match.value();
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
