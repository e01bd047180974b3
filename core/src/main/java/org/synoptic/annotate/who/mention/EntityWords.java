package org.synoptic.annotate.who.mention;

import java.util.Set;
import org.synoptic.lexicon.WordList;

/** Words of news about people and organisations, from {@code words.txt}. */
public final class EntityWords {

  private static final WordList LIST =
      WordList.of(EntityWords.class, "words.txt")
          .sections("dealings", "former", "commenting")
          .distinctBy(WordList.SECTION, "word");

  private EntityWords() {}

  /** The words of a section; the head of the list says what each is for. */
  public static Set<String> of(String section) {
    return LIST.words(section);
  }
}
