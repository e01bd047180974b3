package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the paragraphs of plain text, whether lines are wrapped, divided by one newline or two. */
public final class ParagraphFinder {

  private static final Pattern BREAK =
      Pattern.compile("\\r\\n?|\\n|\\u2028|\\u2029|\\f|\\x0B|\\x85");
  private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
  private static final char NO_BREAK = '\u00A0';
  private static final char FIGURE = '\u2007';
  private static final char NARROW_NO_BREAK = '\u202F';

  /** Mail and wires wrap at 60 to 100 chars. */
  private static final int WIDEST_WRAP = 100;

  private static final int NARROWEST_WRAP = 50;

  /** Share of lines that must be full for a text to be taken as wrapped. */
  private static final double WRAPPED = 0.8;

  private ParagraphFinder() {}

  public static List<String> of(String text) {
    List<List<String>> blocks = blocks(text);
    int width = wrapWidth(blocks);
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks) {
      join(block, width, paragraphs);
    }
    return paragraphs;
  }

  /** One line of text with plain single spaces and nothing invisible. */
  public static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (blank(c)) {
        space = plain.length() > 0;
      } else if (INVISIBLE.indexOf(c) < 0) {
        plain.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return plain.toString();
  }

  private static boolean blank(char c) {
    return c == ' '
        || c == NO_BREAK
        || c == NARROW_NO_BREAK
        || Character.isWhitespace(c)
        || c == FIGURE;
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : BREAK.split(text, -1)) {
      String plain = plain(line);
      if (!plain.isEmpty()) {
        // An indented line opens a paragraph in text that has no blank lines.
        if (!block.isEmpty() && indented(line)) {
          blocks.add(block);
          block = new ArrayList<>();
        }
        block.add(plain);
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static boolean indented(String line) {
    return line.startsWith("   ") || line.startsWith("\t");
  }

  /** The width to which lines are wrapped, or 0 when they are not. */
  private static int wrapWidth(List<List<String>> blocks) {
    int width = 0;
    for (List<String> block : blocks) {
      for (String line : block) {
        width = Math.max(width, line.length());
      }
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return 0;
    }
    int full = 0;
    int open = 0;
    int all = 0;
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        all++;
        full += continues(block.get(i), block.get(i + 1), width) ? 1 : 0;
        open += LineShape.ends(block.get(i)) ? 0 : 1;
      }
    }
    return all >= 3 && full >= WRAPPED * all && open * 2 > all ? width : 0;
  }

  /** True when the next line's first word would not have fitted on this line. */
  private static boolean continues(String line, String next, int width) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    boolean open = !LineShape.ends(line) && Character.isLowerCase(next.charAt(0));
    return open || line.length() + 1 + word > width - 4;
  }

  private static void join(List<String> block, int width, List<String> paragraphs) {
    if (width == 0) {
      paragraphs.addAll(ParagraphRejoiner.joined(block));
      return;
    }
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < block.size(); i++) {
      paragraph.append(paragraph.length() == 0 ? "" : " ").append(block.get(i));
      if (i + 1 == block.size() || !continues(block.get(i), block.get(i + 1), width)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
  }
}
