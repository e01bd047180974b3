package org.synoptic.annotate.events;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news about events, from {@code words.txt}. */
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
              "carriers",
              "when and how",
              "units of time")
          .distinctBy(WordList.SECTION, "word");

  private EventWords() {}

  /** The words of a section; the head of the list says what each is for. */
  static Set<String> of(String section) {
    return LIST.words(section);
  }
}
