package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together again that a scraper broke at their links: "The mayor", "Ana Ruiz",
 * "said that it was over." A chain of lines is one paragraph when none but its last closes, each
 * break is one that no paragraph has, and it ends as a sentence does.
 */
final class ParagraphRejoiner {

  /** Words of a link within a paragraph. */
  private static final int LONGEST_LINK = 8;

  private static final String NEVER_FIRST = ",.;:!?)’”»%";

  private ParagraphRejoiner() {}

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

  /** The last line of the chain that opens at {@code from}; itself when it opens none. */
  private static int end(List<String> lines, int from) {
    int at = from;
    int closed = from;
    while (at + 1 < lines.size() && !closes(lines.get(at))) {
      if (goesOn(lines.get(at + 1))) {
        at++;
      } else if (at + 2 < lines.size() && link(lines.get(at + 1)) && goesOn(lines.get(at + 2))) {
        at += 2;
      } else {
        break;
      }
      closed = closes(lines.get(at)) ? at : closed;
    }
    return closed;
  }

  private static boolean closes(String line) {
    return LineShape.ends(line) && LineShape.last(line) != ',';
  }

  private static boolean link(String line) {
    return LineShape.words(line) <= LONGEST_LINK && !closes(line);
  }

  /** Opens in the middle of a sentence. */
  private static boolean goesOn(String line) {
    char first = line.charAt(0);
    return Character.isLowerCase(first) && LineShape.words(line) > 1
        || NEVER_FIRST.indexOf(first) >= 0;
  }
}
