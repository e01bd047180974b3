package org.synoptic.extract.lines;

import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/**
 * Cuts boxes of links that a page opens over a name and that, without markup, stand in the middle
 * of the sentence: the person's full name, headlines glued to it, and "MORE" ("Mayor Ruiz <i>Ana
 * Maria RuizQuay to stay closed Captains ask for talks MORE</i> said on Monday").
 */
public final class InsetLinks {

  /** The word that ends a box. */
  private static final String END = " MORE";

  /** Boxes of a line that are cut: each cut copies the line. A bound of time, not tuned. */
  private static final int MOST_BOXES = 20;

  /** Chars of the longest box. Set by hand. */
  private static final int LONGEST = 1_000;

  /** Chars of the longest single name. Set by hand. */
  private static final int LONGEST_NAME = 30;

  /** Words of the longest full name. Set by hand. */
  private static final int MOST_NAMES = 5;

  private InsetLinks() {}

  /** Cuts the boxes in {@code blocks}. */
  public static void cut(TextBlocks blocks) {
    for (TextBlock line : blocks.kept()) {
      int end = line.text().indexOf(END);
      for (int boxes = 0; end >= 0 && boxes < MOST_BOXES; ) {
        int start = isWordEnd(line.text(), end + END.length()) ? start(line.text(), end) : -1;
        if (start >= 0) {
          line.cutPart(start, end + END.length(), Removed.Why.RELATED);
          boxes++;
        }
        end = line.text().indexOf(END, start >= 0 ? start : end + 1);
      }
    }
  }

  private static boolean isWordEnd(String text, int offset) {
    return offset == text.length() || !Character.isLetterOrDigit(text.charAt(offset));
  }

  /** Where the box that ends at {@code end} begins; -1 where there is no box. */
  private static int start(String text, int end) {
    for (int glued = Math.max(1, end - LONGEST); glued < end; glued++) {
      int word = isGlued(text, glued) ? wordStart(text, glued) : -1;
      int start = word < 0 ? -1 : afterSameName(text, word, text.substring(word, glued));
      if (start >= 0) {
        return start;
      }
    }
    return -1;
  }

  /** Whether a small letter ends a name here, and another word opens without a blank. */
  private static boolean isGlued(String text, int at) {
    char next = text.charAt(at);
    boolean opens = Character.isUpperCase(next) || Character.isDigit(next) || isQuote(next);
    char last = text.charAt(at - 1);
    return opens && (Character.isLowerCase(last) || last == '.');
  }

  /** The start of the word that ends at {@code end}; -1 for a word that is too long for a name. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
      if (end - start > LONGEST_NAME) {
        return -1;
      }
    }
    return start;
  }

  private static boolean isQuote(char c) {
    return "\"“‘'".indexOf(c) >= 0;
  }

  /**
   * The end of the name as the sentence has it, which stands before the full name: "Ruiz" before
   * "Ana Maria Ruiz"; -1 where the words before are not that.
   */
  private static int afterSameName(String text, int fullName, String name) {
    int at = fullName;
    for (int names = 0; names < MOST_NAMES && at > 1; names++) {
      int start = wordStart(text, at - 1);
      if (start < 0 || start == at - 1 || !Character.isUpperCase(text.charAt(start))) {
        return -1;
      }
      if (text.substring(start, at - 1).equals(name)) {
        return at - 1;
      }
      at = start;
    }
    return -1;
  }
}
