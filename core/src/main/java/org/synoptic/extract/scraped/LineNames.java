package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.extract.blocks.SentenceTest;
import org.synoptic.extract.language.StopWords;

/** The words of a line that open with a capital though no sentence does there. */
final class LineNames {

  private static final int SHORTEST = 3;
  private static final int STEM = 7;
  private static final String OPENERS = ".!?:…\"”“»«’‘–—-•|*";

  private LineNames() {}

  static Set<String> of(String line) {
    Set<String> names = new HashSet<>();
    boolean opens = true;
    for (String word : line.split(" ")) {
      String letters = SentenceTest.trimmed(word);
      boolean capital = letters.length() >= SHORTEST && Character.isUpperCase(letters.charAt(0));
      if (capital && !opens && !letters.equals(letters.toUpperCase(Locale.ROOT))) {
        String lower = letters.toLowerCase(Locale.ROOT);
        if (!StopWords.contains(lower)) {
          names.add(lower.substring(0, Math.min(STEM, lower.length())));
        }
      }
      opens = word.isEmpty() || OPENERS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }
    return names;
  }
}
