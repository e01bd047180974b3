package org.synoptic.extract.lines;

import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.model.Removed;

/** Cuts the blocks that {@link Clutter} recognises, and labelled timestamps below the text. */
public final class ClutterLines {

  /** Paragraphs of prose at the end that count as below the text. Set by hand, as the next two. */
  private static final int PARAGRAPHS_OF_TAIL = 3;

  /** Lines above such a paragraph. */
  private static final int FEWEST_ABOVE = 4;

  /** Lines of a page below which it has no such tail. */
  private static final int FEWEST_LINES = 6;

  private ClutterLines() {}

  /** Cuts the clutter among {@code blocks}. */
  public static void cut(TextBlocks blocks) {
    int last = blocks.lastProse();
    for (int i = 0; i < blocks.lines().size(); i++) {
      TextBlock line = blocks.lines().get(i);
      Removed.Why why = Clutter.why(line.text(), i > last || nearEnd(i, last, blocks));
      if (why != null) {
        line.cut(why);
      } else if (i > last && TimestampLines.isAnnounced(line.text())) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /**
   * True for the last three paragraphs of prose: a note on the author is a sentence too, and counts
   * as below the text.
   */
  private static boolean nearEnd(int at, int last, TextBlocks blocks) {
    return at >= FEWEST_ABOVE
        && at > last - PARAGRAPHS_OF_TAIL
        && blocks.lines().size() >= FEWEST_LINES;
  }
}
