package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Removed;

/**
 * The paragraphs of a page in the page's order. Rules cut them for a reason; nothing is deleted.
 * The idea is that of boilerpipe's TextDocument: blocks with a label each.
 */
public final class TextBlocks {

  private final List<TextBlock> lines = new ArrayList<>();
  private int chars;

  public void add(TextBlock.Kind kind, String text) {
    add(kind, text, 0);
  }

  /**
   * Adds a block at the end, unless the page has reached its limits.
   *
   * @param linked share of the chars that are inside links, 0 to 1
   */
  public void add(TextBlock.Kind kind, String text, double linked) {
    chars += text.length();
    if (lines.size() < ExtractionLimits.PARAGRAPHS && chars <= ExtractionLimits.REPORT_CHARS) {
      lines.add(new TextBlock(kind, text, linked));
    }
  }

  public List<TextBlock> lines() {
    return lines;
  }

  /** The blocks that are not cut. */
  public List<TextBlock> kept() {
    return lines.stream().filter(TextBlock::kept).toList();
  }

  /**
   * Index of the last kept block that is prose (see {@link LineShape#isProse}); -1 where there is
   * none.
   */
  public int lastProse() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).kept() && LineShape.isProse(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** The texts of the kept blocks, with a blank line between two. */
  public String body() {
    return String.join("\n\n", kept().stream().map(TextBlock::text).toList());
  }

  /** What was cut, in the page's order. */
  public List<Removed> removed() {
    List<Removed> removed = new ArrayList<>();
    for (TextBlock line : lines) {
      removed.addAll(line.parts());
      if (line.why() != null) {
        removed.add(new Removed(line.why(), line.text()));
      }
    }
    return removed;
  }
}
