package org.synoptic.annotate.figures;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/**
 * Words of English beside figures, for what the lists of a language do not ask: {@code words.txt}.
 */
final class FigureWords {

  private static final WordList LIST =
      WordList.of(FigureWords.class, "words.txt")
          .sections("tallies", "money", "idioms", "plurals", "countable", "score leads")
          .distinctBy(WordList.SECTION, "word");

  private FigureWords() {}

  /** The words of a section; the head of the list says what each is for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
