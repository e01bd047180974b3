package org.synoptic.extract.blocks;

/** Normalises the white space of a line, as XPath's {@code normalize-space} does. */
public final class Whitespace {

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

  /** The first of them. */
  private static final char INVISIBLE_FROM = '\u00AD';

  private static final char NO_BREAK = '\u00A0';
  private static final char FIGURE = '\u2007';
  private static final char NARROW_NO_BREAK = '\u202F';

  private Whitespace() {}

  /** The text on one line: single spaces, none at its ends, and no invisible chars. */
  public static String normalize(String text) {
    StringBuilder normalized = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        space = normalized.length() > 0;
      } else if (c < INVISIBLE_FROM || INVISIBLE.indexOf(c) < 0) {
        if (space) {
          normalized.append(' ');
          space = false;
        }
        normalized.append(c);
      }
    }
    return normalized.toString();
  }

  private static boolean isBlank(char c) {
    if (c > ' ' && c < NO_BREAK) {
      return false;
    }
    return c == ' '
        || c == NO_BREAK
        || c == NARROW_NO_BREAK
        || Character.isWhitespace(c)
        || c == FIGURE;
  }
}
