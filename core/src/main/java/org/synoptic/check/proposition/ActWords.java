package org.synoptic.check.proposition;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Verbs of acts with two sides, from {@code words.txt}. */
final class ActWords {

  private static final WordList LIST =
      WordList.of(ActWords.class, "words.txt")
          .sections("of two", "giving")
          .distinctBy(WordList.SECTION, "word");

  private ActWords() {}

  /** The words of a section; the comment above it in the list says what they are for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
