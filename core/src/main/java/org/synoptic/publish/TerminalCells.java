package org.synoptic.publish;

import java.util.ArrayList;
import java.util.List;

/** Measures and wraps text by the cells that it takes on a terminal. */
final class TerminalCells {

  private TerminalCells() {}

  /**
   * Returns the text as one line that cannot disturb a terminal: each run of white space becomes
   * one space; control, direction and zero-width characters are removed.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        gap = true;
      } else if (!hidden(c)) {
        out.append(gap && !out.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return out.toString();
  }

  private static boolean hidden(char c) {
    boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    boolean noWidth = c >= '\u200B' && c <= '\u200F' && c != '\u200D' || c == '\uFEFF';
    return Character.isISOControl(c) || direction || noWidth || c == '\u00AD';
  }

  /** Returns how many cells of a terminal {@code text} takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalCells::width).sum();
  }

  private static int width(int c) {
    if (TerminalStyle.isMark(c) || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F) {
      return 0;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  /** Whether a code point takes two cells: wide and full-width ones and pictographs (UAX 11). */
  private static boolean wide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }

  /** Breaks text into lines of at most {@code width} cells; a word that is wider is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : clean(text).split(" ")) {
      for (String piece : pieces(word, width)) {
        int cells = width(piece);
        if (used > 0 && used + 1 + cells > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used > 0 ? " " : "").append(piece);
        used += cells + (used > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + width(c) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.appendCodePoint(c);
      used += width(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
