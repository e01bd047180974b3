package org.synoptic.compare.contrast;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words by which two statements are told to differ, from {@code words.txt}. */
final class ContrastWords {

  private static final WordList LIST =
      WordList.of(ContrastWords.class, "words.txt")
          .sections(
              "again",
              "deaths",
              "injuries",
              "persons",
              "fates of persons",
              "tolls of people",
              "rising",
              "light verbs",
              "not done",
              "no negation before",
              "symmetric")
          .distinctBy(WordList.SECTION, "word");

  private ContrastWords() {}

  /** The words of a section; the comment above it in the list says what they are for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
