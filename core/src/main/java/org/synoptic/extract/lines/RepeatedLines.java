package org.synoptic.extract.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Cuts repetitions of the headline and of lines. */
public final class RepeatedLines {

  /** Letters and digits of a line from which on its repetition is cut. Set by hand. */
  private static final int SHORTEST = 25;

  private RepeatedLines() {}

  /**
   * Cuts lines that repeat the headline, and lines that repeat a line above.
   *
   * @param headline the report's, or null
   */
  public static void cut(TextBlocks blocks, @Nullable String headline) {
    String title = headline == null ? "" : LineShape.normalized(headline);
    Set<String> seen = new HashSet<>();
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < kept.size(); i++) {
      TextBlock line = kept.get(i);
      String normalized = LineShape.normalized(line.text());
      if (normalized.equals(title) && !title.isEmpty()) {
        line.cut(Removed.Why.HEADLINE);
      } else if (normalized.length() >= SHORTEST
          && !seen.add(normalized)
          && !isQuestionWithAnswer(kept, i)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  /** True for a question with prose below it: an interviewer may ask it of several people. */
  private static boolean isQuestionWithAnswer(List<TextBlock> lines, int at) {
    return LineShape.lastChar(lines.get(at).text()) == '?'
        && at + 1 < lines.size()
        && LineShape.isProse(lines.get(at + 1).text());
  }
}
