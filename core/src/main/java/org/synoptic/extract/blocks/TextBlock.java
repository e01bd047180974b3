package org.synoptic.extract.blocks;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/**
 * One paragraph of a page, on one line: kept, or cut for a reason. The rooms {@code lines} and
 * {@code scraped} call it a line.
 */
public final class TextBlock {

  /** The markup around a paragraph. Blocks of plain text are all {@code PARAGRAPH}. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE
  }

  private final Kind kind;
  private final double linked;
  private String text;
  private Removed.@Nullable Why cut;
  private @Nullable Removed start;

  TextBlock(Kind kind, String text, double linked) {
    this.kind = kind;
    this.text = text;
    this.linked = linked;
  }

  /** Share of the chars that are inside links, 0 to 1. */
  public double linked() {
    return linked;
  }

  public String text() {
    return text;
  }

  public Kind kind() {
    return kind;
  }

  /** Why the block was cut; null for one that is kept. */
  public Removed.@Nullable Why why() {
    return cut;
  }

  public boolean kept() {
    return cut == null;
  }

  /** What {@link #cutStart} cut; null where it was not called. */
  @Nullable Removed start() {
    return start;
  }

  /** Cuts the whole block. A block that is cut already keeps its first reason. */
  public void cut(Removed.Why why) {
    if (cut == null) {
      cut = why;
    }
  }

  /** Cuts the first {@code length} chars, such as a dateline; the rest is kept. */
  public void cutStart(int length, Removed.Why why) {
    start = new Removed(why, text.substring(0, length).strip());
    text = text.substring(length).strip();
  }
}
