package org.synoptic.lexicon;

import java.util.Set;

/**
 * Words that follow a name and are not part of it: {@code name-suffixes.txt}. Safe to share by
 * threads.
 */
public final class NameSuffixes {

  private static final WordList LIST =
      UsedWords.form("name-suffixes.txt", "generations", "letters", "commas");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private NameSuffixes() {}

  /** Words that distinguish father and son ("jr", "iii"), without full stop. */
  public static Set<String> generations() {
    return WORDS.of("generations");
  }

  /** Letters after the surname of a quote's source ("MP", "PhD"), in lower case. */
  public static Set<String> letters() {
    return WORDS.of("letters");
  }

  /** Words that can stand between a name and the comma before an office, in lower case. */
  public static Set<String> beforeCommas() {
    return WORDS.of("commas");
  }
}
