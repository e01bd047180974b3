package org.synoptic.check;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words by which a draft and its reports are compared, from {@code words.txt}. */
final class CheckWords {

  private static final WordList LIST =
      WordList.of(CheckWords.class, "words.txt")
          .sections(
              "about",
              "privative",
              "ranks",
              "symmetric",
              "anybody",
              "bodies",
              "enabling",
              "times",
              "open",
              "units")
          .distinctBy(WordList.SECTION, "word");

  private CheckWords() {}

  /** The words of a section; the comment above it in the list says what they are for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
