package org.synoptic.publish;

/**
 * A weight or colour of words on a terminal.
 *
 * <p>A style surrounds words with Unicode noncharacters. {@link TerminalWriter} first removes all
 * control characters and then replaces these marks by ANSI sequences, so text from a report can
 * never send a sequence to the terminal.
 */
enum TerminalStyle {
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final char FIRST = '\uFDD0';
  private static final char END = '\uFDDF';
  private static final String ESCAPE = "\u001B[";

  private final String code;

  TerminalStyle(String code) {
    this.code = code;
  }

  /** Marks each word of {@code text} separately, so that lines can break between any two. */
  String of(String text) {
    StringBuilder painted = new StringBuilder();
    for (String word : TerminalCells.clean(text).split(" ")) {
      if (!word.isEmpty()) {
        painted.append(painted.isEmpty() ? "" : " ").append((char) (FIRST + ordinal()));
        painted.append(word).append(END);
      }
    }
    return painted.toString();
  }

  static boolean isMark(int c) {
    return c >= FIRST && c <= END;
  }

  /** Replaces the marks by ANSI sequences, or removes them if {@code colour} is false. */
  static String render(String line, boolean colour) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isMark(c)) {
        out.append(c);
      } else if (colour && c == END) {
        out.append(ESCAPE).append("0m");
      } else if (colour && c - FIRST < values().length) {
        out.append(ESCAPE).append(values()[c - FIRST].code).append('m');
      }
    }
    return out.toString();
  }
}
