package org.synoptic.annotate.who;

import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news by which people and bodies are told: {@code words.txt}. */
final class EntityWords {

  private static final WordList LIST =
      WordList.of(EntityWords.class, "words.txt")
          .sections("dealings", "former")
          .distinctBy(WordList.SECTION, "word");

  private static final Map<String, Set<String>> WORDS = LIST.wordsBySection();

  private EntityWords() {}

  /** The words of a section, whose use the head of the list tells. */
  static Set<String> of(String section) {
    Set<String> words = WORDS.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no section " + section + " among " + WORDS.keySet());
    }
    return words;
  }
}
