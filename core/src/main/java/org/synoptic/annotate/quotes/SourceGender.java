package org.synoptic.annotate.quotes;

import java.util.Locale;

/** What the words of a source tell of who it is: enough to say whom a pronoun cannot mean. */
enum SourceGender {
  WOMAN,
  MAN,
  MANY,
  THING,
  UNKNOWN;

  private static final CueLexicon WORDS = CueLexicon.load("genders.txt");

  /** The gender that the words before a comma show; the last telling word decides. */
  static SourceGender of(String words) {
    SourceGender found = UNKNOWN;
    for (String word : words.toLowerCase(Locale.ROOT).split(",", 2)[0].split("\\s+")) {
      found = telling(word, found);
    }
    return found;
  }

  private static SourceGender telling(String word, SourceGender otherwise) {
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

  /** Whether the pronoun can stand for one of whom this is known. */
  boolean fits(String pronoun) {
    return switch (pronoun) {
      case "she", "her" -> this == WOMAN || this == UNKNOWN;
      case "he", "his" -> this == MAN || this == UNKNOWN;
      case "they", "their" -> this == MANY;
      default -> this == THING;
    };
  }
}
