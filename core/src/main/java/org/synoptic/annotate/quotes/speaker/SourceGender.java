package org.synoptic.annotate.quotes.speaker;

import java.util.Locale;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.lexicon.WordList;

/**
 * The gender and number that the words of a source show. They exclude what a pronoun cannot mean.
 */
enum SourceGender {
  WOMAN,
  MAN,
  MANY,
  THING,
  UNKNOWN;

  private static final WordList LIST =
      WordList.of(SourceGender.class, "genders.txt").sections("women", "men", "many", "things");

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
    String noun = HumanNouns.gender(word);
    if (is("women", word) || PersonTitles.tellsSource(word, "f") || noun.equals("f")) {
      return WOMAN;
    }
    if (is("men", word) || PersonTitles.tellsSource(word, "m") || noun.equals("m")) {
      return MAN;
    }
    if (is("many", word)) {
      return MANY;
    }
    return is("things", word) ? THING : otherwise;
  }

  /** The gender that {@code m} or {@code f} stands for. */
  static SourceGender ofLetter(String letter) {
    return switch (letter) {
      case "f" -> WOMAN;
      case "m" -> MAN;
      default -> UNKNOWN;
    };
  }

  private static boolean is(String section, String word) {
    return LIST.words(section).contains(word);
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
