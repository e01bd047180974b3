package org.synoptic.text.numbers;

/**
 * A word, number or mark of a text.
 *
 * @param start first char
 * @param end the char after the last
 * @param text as printed
 * @param lower in lower case, with straight apostrophes and plain hyphens
 * @param glued true when it follows the word before it without a space
 * @param opens true for the first word of a text or paragraph
 */
public record ScannedToken(
    int start, int end, String text, String lower, boolean glued, boolean opens) {

  public boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  public boolean numeric() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean alphabetic() {
    return Character.isLetter(text.charAt(0));
  }
}
