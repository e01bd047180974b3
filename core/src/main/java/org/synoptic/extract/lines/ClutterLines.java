package org.synoptic.extract.lines;

import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.model.Removed;

/** Cuts the lines of a page that a rule of {@link Clutter} knows, and timestamps below the text. */
public final class ClutterLines {

  private ClutterLines() {}

  public static void cut(TextBlocks blocks) {
    int last = blocks.lastProse();
    for (int i = 0; i < blocks.lines().size(); i++) {
      TextBlock line = blocks.lines().get(i);
      Removed.Why why = Clutter.why(line.text(), i > last || nearEnd(i, last, blocks));
      if (why != null) {
        line.cut(why);
      } else if (i > last && TimestampLines.announced(line.text())) {
        line.cut(Removed.Why.DATE);
      }
    }
  }

  /** Notes on the author are sentences too: the last three paragraphs count as the tail. */
  private static boolean nearEnd(int at, int last, TextBlocks blocks) {
    return at > 3 && at >= last - 2 && blocks.lines().size() > 5;
  }
}
