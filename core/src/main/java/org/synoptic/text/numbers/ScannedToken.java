package org.synoptic.text.numbers;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param start index of its first char in the text
 * @param end index after its last char
 * @param text as printed
 * @param lower in lower case, with straight apostrophes and ASCII hyphens
 * @param glued whether no space separates it from the token before it
 * @param startsParagraph whether it is the first token of a text or paragraph
 */
public record ScannedToken(
    int start, int end, String text, String lower, boolean glued, boolean startsParagraph) {

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
