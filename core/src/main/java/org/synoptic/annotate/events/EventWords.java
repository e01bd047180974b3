package org.synoptic.annotate.events;

import java.util.Map;
import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news by which events are told: {@code words.txt}. */
final class EventWords {

  private static final WordList LIST =
      WordList.of(EventWords.class, "words.txt")
          .sections(
              "former",
              "harm",
              "towns",
              "parcels",
              "measures",
              "alleged",
              "planned",
              "possible",
              "accusing",
              "kinds",
              "light",
              "suffering",
              "crowds",
              "hostile",
              "carriers")
          .distinctBy(WordList.SECTION, "word");

  private static final Map<String, Set<String>> WORDS = LIST.wordsBySection();

  private EventWords() {}

  /** The words of a section, whose use the head of the list tells. */
  static Set<String> of(String section) {
    Set<String> words = WORDS.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no section " + section + " among " + WORDS.keySet());
    }
    return words;
  }
}
