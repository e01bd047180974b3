package org.synoptic.extract.blocks;

import java.util.Locale;

/** What a line looks like, whatever it says. */
public final class LineShape {

  private static final String CLOSERS = "\"'”’»)]›」』）】》〉";
  private static final String ENDS = ".!?…:;,。！？：；，．؟۔؛।॥።";

  private LineShape() {}

  /** Words between blanks; in scripts without blanks two characters count as a word. */
  public static int words(String line) {
    int words = 0;
    int dense = 0;
    boolean blank = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = blank;
      blank = Character.isWhitespace(c);
      words += opens && !blank ? 1 : 0;
      dense += dense(c) ? 1 : 0;
    }
    return words + dense / 2;
  }

  /** True for characters of scripts that put no blanks between words. */
  public static boolean dense(int c) {
    return c >= 0x0E00
        && (c <= 0x0EFF
            || c >= 0x1000 && c <= 0x109F
            || c >= 0x1780 && c <= 0x17FF
            || c >= 0x3040 && c <= 0x30FF
            || c >= 0x3400 && c <= 0x4DBF
            || c >= 0x4E00 && c <= 0x9FFF
            || c >= 0xF900 && c <= 0xFAFF);
  }

  /** Ends as a sentence does: final punctuation, closing marks aside. */
  public static boolean ends(String line) {
    int last = lastBeforeClosers(line);
    return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
  }

  /** The last char before closing marks, or a blank where there is none. */
  public static char last(String line) {
    int last = lastBeforeClosers(line);
    return last < 0 ? ' ' : line.charAt(last);
  }

  public static boolean asks(String line) {
    return line.endsWith("?") || line.endsWith("?’") || line.endsWith("?'");
  }

  /** Ends with a quotation mark, which in print may stand for the stop. */
  public static boolean endsQuote(String line) {
    return !line.isEmpty() && "\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int lastBeforeClosers(String line) {
    int last = line.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  /** A paragraph of running text: a sentence of some length, or long whatever its end. */
  public static boolean prose(String line) {
    int words = words(line);
    return words >= 25 || (words >= 8 && ends(line));
  }

  /** Opens as a sentence or a title does. */
  public static boolean opensUpper(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return !Character.isLowerCase(line.charAt(i));
      }
    }
    return false;
  }

  /** Letters and digits only, lower case, for telling whether two lines say the same. */
  public static String bare(String line) {
    StringBuilder bare = new StringBuilder(line.length());
    line.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
