package org.synoptic.lexicon;

import java.util.Set;

/**
 * What stands behind a name and is not part of it: {@code name-suffixes.txt}. Safe to share by
 * threads.
 */
public final class NameSuffixes {

  private static final WordList LIST =
      UsedWords.form("name-suffixes.txt", "generations", "letters", "commas");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private NameSuffixes() {}

  /** What tells a son from his father ("jr", "iii"), without stops. */
  public static Set<String> generations() {
    return WORDS.of("generations");
  }

  /** Letters after the surname of a quote's source ("MP", "PhD"), in small letters. */
  public static Set<String> letters() {
    return WORDS.of("letters");
  }

  /** What stands between a name and the comma before its office, in small letters. */
  public static Set<String> beforeCommas() {
    return WORDS.of("commas");
  }
}
