package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.extract.blocks.SentenceTest;
import org.synoptic.lexicon.StopWords;

/** Finds capitalised words that do not start a sentence: likely names. */
final class LineNames {

  /** Letters of a name at least. Set by hand, as the next. */
  private static final int SHORTEST = 3;

  private static final int STEM = 7;
  private static final String SENTENCE_STARTS_AFTER = ".!?:…\"”“»«’‘–—-•|*";

  private LineNames() {}

  /** The stems of the likely names in {@code line}, lower case. */
  static Set<String> of(String line) {
    Set<String> names = new HashSet<>();
    boolean startsSentence = true;
    for (String word : line.split(" ")) {
      String letters = SentenceTest.trimmed(word);
      boolean capital = letters.length() >= SHORTEST && Character.isUpperCase(letters.charAt(0));
      if (capital && !startsSentence && !letters.equals(letters.toUpperCase(Locale.ROOT))) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (!StopWords.isOfAnyLanguage(lower)) {
          names.add(lower.substring(0, Math.min(STEM, lower.length())));
        }
      }
      startsSentence =
          word.isEmpty() || SENTENCE_STARTS_AFTER.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
    return names;
  }
}
