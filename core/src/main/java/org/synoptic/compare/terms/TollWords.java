package org.synoptic.compare.terms;

import java.util.Set;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;

/** What a count that changes as news comes in counts, in base form, from {@code tolls.txt}. */
public final class TollWords {

  private static final WordList LIST =
      WordList.of(TollWords.class, "tolls.txt").columns(Column.words("words"));

  private static final Set<String> WORDS = LIST.words();

  private TollWords() {}

  /** Whether the word tells such a count: "die", "arrest", "destroy". */
  public static boolean has(String lemma) {
    return WORDS.contains(lemma);
  }

  public static Set<String> all() {
    return WORDS;
  }
}
