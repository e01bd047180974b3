package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that a scraper broke at their links: "The mayor", "Ana Ruiz", "said that it was
 * over." A run of lines is joined when only its last line ends with punctuation and each break
 * falls where no paragraph ends: before a small letter or punctuation mark, or around a short line
 * such as a link.
 */
final class ParagraphRejoiner {

  /** The most words of a link inside a paragraph. Set by hand. */
  private static final int LONGEST_LINK = 8;

  private static final String NEVER_FIRST = ",.;:!?)’”»%";

  private ParagraphRejoiner() {}

  /** The lines with broken paragraphs joined. */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = end(lines, i);
      StringBuilder paragraph = new StringBuilder(lines.get(i));
      for (int j = i + 1; j <= end; j++) {
        boolean tight = NEVER_FIRST.indexOf(lines.get(j).charAt(0)) >= 0;
        paragraph.append(tight ? "" : " ").append(lines.get(j));
      }
      joined.add(paragraph.toString());
      i = end + 1;
    }
    return joined;
  }

  /**
   * Index of the last line of the run that starts at {@code from}; {@code from} itself where there
   * is none.
   */
  private static int end(List<String> lines, int from) {
    int at = from;
    int closed = from;
    while (at + 1 < lines.size() && !closes(lines.get(at))) {
      if (continues(lines.get(at + 1))) {
        at++;
      } else if (at + 2 < lines.size() && link(lines.get(at + 1)) && continues(lines.get(at + 2))) {
        at += 2;
      } else {
        break;
      }
      closed = closes(lines.get(at)) ? at : closed;
    }
    return closed;
  }

  private static boolean closes(String line) {
    return LineShape.endsWithPunctuation(line) && LineShape.lastChar(line) != ',';
  }

  private static boolean link(String line) {
    return LineShape.wordCount(line) <= LONGEST_LINK && !closes(line);
  }

  /** True for a line that starts in the middle of a sentence. */
  private static boolean continues(String line) {
    char first = line.charAt(0);
    return Character.isLowerCase(first) && LineShape.wordCount(line) > 1
        || NEVER_FIRST.indexOf(first) >= 0;
  }
}
