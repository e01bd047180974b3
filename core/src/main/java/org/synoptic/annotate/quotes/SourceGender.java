package org.synoptic.annotate.quotes;

import java.util.Locale;

/**
 * The gender and number that the words of a source show. They exclude what a pronoun cannot mean.
 */
enum SourceGender {
  WOMAN,
  MAN,
  MANY,
  THING,
  UNKNOWN;

  private static final CueLexicon WORDS = CueLexicon.load("genders.txt");

  /**
   * The gender that the words before the first comma show; if several words show one, the last
   * counts.
   */
  static SourceGender of(String words) {
    SourceGender found = UNKNOWN;
    for (String word : words.toLowerCase(Locale.ROOT).split(",", 2)[0].split("\\s+")) {
      found = ofWord(word, found);
    }
    return found;
  }

  private static SourceGender ofWord(String word, SourceGender otherwise) {
    if (WORDS.word("women", word) || word.endsWith("woman")) {
      return WOMAN;
    }
    if (WORDS.word("men", word)) {
      return MAN;
    }
    if (WORDS.word("many", word)) {
      return MANY;
    }
    return WORDS.word("things", word) ? THING : otherwise;
  }

  /** Whether the pronoun, in lower case, can refer to such a source. */
  boolean fits(String pronoun) {
    return switch (pronoun) {
      case "she", "her" -> this == WOMAN || this == UNKNOWN;
      case "he", "his" -> this == MAN || this == UNKNOWN;
      case "they", "their" -> this == MANY;
      default -> this == THING;
    };
  }
}
