package org.synoptic.text;

/** Patterns in which a star stands for any characters, or none. */
public final class Wildcards {

  private Wildcards() {}

  /**
   * Whether {@code pattern} fits the whole of {@code text}. Each star matches as few characters as
   * it can; time grows at most with the product of the lengths.
   */
  public static boolean matches(String text, String pattern) {
    int at = 0;
    int star = -1;
    int taken = 0;
    int p = 0;
    while (at < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = at;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
