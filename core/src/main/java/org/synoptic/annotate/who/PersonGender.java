package org.synoptic.annotate.who;

/** What the text itself says of a person's gender. */
enum PersonGender {
  UNSAID,
  MALE,
  FEMALE;

  /** Whether somebody of this gender could be spoken of as the other. */
  boolean allows(PersonGender other) {
    return this == UNSAID || other == UNSAID || this == other;
  }

  /** {@code m} or {@code f} of a word list. */
  static PersonGender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNSAID;
    };
  }

  static PersonGender ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNSAID;
    };
  }
}
