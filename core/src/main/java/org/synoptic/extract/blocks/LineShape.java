package org.synoptic.extract.blocks;

import java.util.Locale;

/**
 * Surface features of a line of text: its words, its first and last char. They do not depend on the
 * language, only on the script.
 */
public final class LineShape {

  private static final String CLOSERS = "\"'”’»)]›」』）】》〉";
  private static final String ENDS = ".!?…:;,。！？：；，．؟۔؛।॥።";

  /** Words from which on a line that ends with punctuation is prose. Set by hand. */
  private static final int FEWEST_WORDS_OF_SENTENCE = 8;

  /** Words from which on a line is prose whatever its end. Set by hand. */
  private static final int FEWEST_WORDS_OF_PARAGRAPH = 25;

  private LineShape() {}

  /**
   * Counts the words between blanks. In scripts that put no blanks between words, two characters
   * count as one word.
   */
  public static int wordCount(String line) {
    int words = 0;
    int unspaced = 0;
    boolean blank = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = blank;
      blank = Character.isWhitespace(c);
      words += opens && !blank ? 1 : 0;
      unspaced += isUnspacedScript(c) ? 1 : 0;
    }
    return words + unspaced / 2;
  }

  /**
   * True for a char of a script that puts no blanks between words (Thai, Lao, Burmese, Khmer, kana,
   * Han).
   */
  public static boolean isUnspacedScript(int c) {
    return c >= 0x0E00
        && (c <= 0x0EFF
            || c >= 0x1000 && c <= 0x109F
            || c >= 0x1780 && c <= 0x17FF
            || c >= 0x3040 && c <= 0x30FF
            || c >= 0x3400 && c <= 0x4DBF
            || c >= 0x4E00 && c <= 0x9FFF
            || c >= 0xF900 && c <= 0xFAFF);
  }

  /**
   * True when the last char before closing quotation marks and brackets is a punctuation mark,
   * commas and colons included.
   */
  public static boolean endsWithPunctuation(String line) {
    int last = lastBeforeClosers(line);
    return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
  }

  /** The last char before closing quotation marks and brackets; a blank where there is none. */
  public static char lastChar(String line) {
    int last = lastBeforeClosers(line);
    return last < 0 ? ' ' : line.charAt(last);
  }

  /**
   * True for a line that ends with a question mark, also before a single closing quotation mark.
   */
  public static boolean isQuestion(String line) {
    return line.endsWith("?") || line.endsWith("?’") || line.endsWith("?'");
  }

  /** True when the line ends with a quotation mark, which in print may replace the full stop. */
  public static boolean endsWithQuote(String line) {
    return !line.isEmpty() && "\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int lastBeforeClosers(String line) {
    int last = line.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  /**
   * True for a paragraph of running text: {@value #FEWEST_WORDS_OF_SENTENCE} words that end with
   * punctuation, or {@value #FEWEST_WORDS_OF_PARAGRAPH} words whatever their end. This is the quick
   * test of prose; {@link SentenceTest} is the slow one that also rejects menus and lists of names.
   */
  public static boolean isProse(String line) {
    int words = wordCount(line);
    return words >= FEWEST_WORDS_OF_PARAGRAPH
        || (words >= FEWEST_WORDS_OF_SENTENCE && endsWithPunctuation(line));
  }

  /**
   * True when the first letter or digit is not a small letter, as at the start of a sentence or
   * title.
   */
  public static boolean startsUpperCase(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return !Character.isLowerCase(line.charAt(i));
      }
    }
    return false;
  }

  /**
   * The letters and digits of the line in lower case. Two lines with the same result have the same
   * words.
   */
  public static String normalized(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    StringBuilder normalized = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length(); ) {
      int c = lower.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        normalized.appendCodePoint(c);
      }
    }
    return normalized.toString();
  }
}
