package org.synoptic.compare.account;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words by which the lines of an account are judged, from {@code words.txt}. */
final class AccountWords {

  private static final WordList LIST =
      WordList.of(AccountWords.class, "words.txt")
          .sections(
              "transparent",
              "times",
              "of a matter",
              "tying",
              "wishing",
              "pictured",
              "circumstance",
              "clause of circumstance",
              "exact")
          .distinctBy(WordList.SECTION, "word");

  private AccountWords() {}

  /** The words of a section; the comment above it in the list says what they are for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
