package org.synoptic.annotate.who.mention;

/** The gender of a person as the text shows it. */
public enum PersonGender {
  UNKNOWN,
  MALE,
  FEMALE;

  /** Whether a person of this gender can be one of the other; unknown allows all. */
  public boolean allows(PersonGender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** The gender for {@code m} or {@code f} in a word list; unknown for others. */
  public static PersonGender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /**
   * The gender that a pronoun of the third person shows, in lower case; unknown for other words.
   */
  public static PersonGender ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
