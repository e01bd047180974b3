package org.synoptic.lexicon;

import java.util.Map;
import java.util.Set;

/** A list with the columns word and uses; each use is a set of words. */
final class UsedWords {

  private final Map<String, Set<String>> byUse;

  UsedWords(WordList list) {
    byUse = list.wordsBy("uses");
  }

  /** The form of such a list, in this package. */
  static WordList form(String file, String... uses) {
    return WordList.of(UsedWords.class, file)
        .columns(Column.value("word"), Column.words("uses").of(uses));
  }

  /** The words of a use that the form has. */
  Set<String> of(String use) {
    Set<String> words = byUse.get(use);
    if (words == null) {
      throw new IllegalArgumentException("no use " + use + " among " + byUse.keySet());
    }
    return words;
  }
}
