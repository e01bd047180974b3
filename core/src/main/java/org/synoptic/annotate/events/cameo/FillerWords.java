package org.synoptic.annotate.events.cameo;

import java.util.Set;

/** Words and numbers that a pattern skips, as in PETRARCH. */
final class FillerWords {

  static final Set<String> ARTICLES = Set.of("THE", "A", "AN");

  private static final Set<String> WORDS =
      Set.of(
          "THE",
          "A",
          "AN",
          "IT",
          "HE",
          "THEY",
          "HER",
          "HAS",
          "HAD",
          "HAVE",
          "SOME",
          "FEW",
          "THAT",
          "HUNDRED",
          "THOUSAND",
          "MILLION",
          "BILLION",
          "TRILLION",
          "DOZEN",
          "ONE",
          "TWO",
          "THREE",
          "FOUR",
          "FIVE",
          "SIX",
          "SEVEN",
          "EIGHT",
          "NINE",
          "DOLLAR",
          "DUCAT");

  private FillerWords() {}

  /** True for a filler word (in upper case) and for anything without letters. */
  static boolean isFiller(String word) {
    return WORDS.contains(word) || word.chars().noneMatch(Character::isLetter);
  }
}
