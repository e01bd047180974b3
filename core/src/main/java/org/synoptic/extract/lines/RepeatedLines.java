package org.synoptic.extract.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Cuts a second print of the headline, and lines that are printed twice. */
public final class RepeatedLines {

  private static final int PULLED_CHARS = 25;

  private RepeatedLines() {}

  /** The headline said again, and lines that another paragraph holds word for word. */
  public static void cut(TextBlocks blocks, @Nullable String headline) {
    String title = headline == null ? "" : LineShape.bare(headline);
    Set<String> seen = new HashSet<>();
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < kept.size(); i++) {
      TextBlock line = kept.get(i);
      String bare = LineShape.bare(line.text());
      if (bare.equals(title) && !title.isEmpty()) {
        line.cut(Removed.Why.HEADLINE);
      } else if (bare.length() >= PULLED_CHARS && !seen.add(bare) && !asked(kept, i)) {
        line.cut(Removed.Why.OTHER);
      }
    }
  }

  /** A question with its answer below: it may be asked of several. */
  private static boolean asked(List<TextBlock> lines, int at) {
    return LineShape.last(lines.get(at).text()) == '?'
        && at + 1 < lines.size()
        && LineShape.prose(lines.get(at + 1).text());
  }
}
