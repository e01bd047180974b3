package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Removed;

/** The paragraphs of a page in order, each still there or cut for a reason. */
public final class TextBlocks {

  private final List<TextBlock> lines = new ArrayList<>();
  private int chars;

  public void add(TextBlock.Kind kind, String text) {
    add(kind, text, 0);
  }

  public void add(TextBlock.Kind kind, String text, double linked) {
    chars += text.length();
    if (lines.size() < ExtractionLimits.PARAGRAPHS && chars <= ExtractionLimits.REPORT_CHARS) {
      lines.add(new TextBlock(kind, text, linked));
    }
  }

  public List<TextBlock> lines() {
    return lines;
  }

  public List<TextBlock> kept() {
    return lines.stream().filter(TextBlock::kept).toList();
  }

  /** Index of the last kept block of prose (see {@link LineShape#prose}), or -1. */
  public int lastProse() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).kept() && LineShape.prose(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** The kept paragraphs, divided by a blank line. */
  public String body() {
    return String.join("\n\n", kept().stream().map(TextBlock::text).toList());
  }

  public List<Removed> removed() {
    List<Removed> removed = new ArrayList<>();
    for (TextBlock line : lines) {
      if (line.start() != null) {
        removed.add(line.start());
      }
      if (line.why() != null) {
        removed.add(new Removed(line.why(), line.text()));
      }
    }
    return removed;
  }
}
