package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of plain text. Lines may be hard-wrapped, and paragraphs may be separated by
 * a line break or a blank line.
 */
public final class ParagraphFinder {

  private static final Pattern BREAK =
      Pattern.compile("\\r\\n?|\\n|\\u2028|\\u2029|\\f|\\x0B|\\x85");

  /**
   * Chars of the longest line of a text that may be hard-wrapped. Mail and news wires wrap at 60 to
   * 100 chars. Set by hand.
   */
  private static final int WIDEST_WRAP = 100;

  /** The least chars of the longest line of a wrapped text. Set by hand. */
  private static final int NARROWEST_WRAP = 50;

  /**
   * Share of line breaks that must look like hard wraps for a text to be taken as wrapped. Set by
   * hand.
   */
  private static final double WRAPPED = 0.8;

  /** Line breaks that a text must have before it can be taken as wrapped. Set by hand. */
  private static final int FEWEST_BREAKS = 3;

  private ParagraphFinder() {}

  /** The paragraphs of {@code text} in order, each on one line with single spaces. */
  public static List<String> of(String text) {
    List<List<String>> blocks = blocks(text);
    int width = wrapWidth(blocks);
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks) {
      join(block, width, paragraphs);
    }
    return paragraphs;
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : BREAK.split(text, -1)) {
      String plain = Whitespace.normalize(line);
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

  /** The width to which lines are wrapped, in chars; 0 when they are not wrapped. */
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
        open += LineShape.endsWithPunctuation(block.get(i)) ? 0 : 1;
      }
    }
    return all >= FEWEST_BREAKS && full >= WRAPPED * all && open * 2 > all ? width : 0;
  }

  /**
   * True when the next line continues this one: the next one's first word would not have fitted on
   * it.
   */
  private static boolean continues(String line, String next, int width) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    boolean open = !LineShape.endsWithPunctuation(line) && Character.isLowerCase(next.charAt(0));
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
