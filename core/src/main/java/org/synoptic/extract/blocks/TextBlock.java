package org.synoptic.extract.blocks;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** One paragraph of a page: kept, or cut for a reason. */
public final class TextBlock {

  /** What a paragraph is in the page's own structure. */
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

  /** Share of the chars that are links, 0 to 1. */
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

  /** What {@link #cutStart} took; null where it was not called. */
  @Nullable Removed start() {
    return start;
  }

  /** Cuts the block; the first reason stands. */
  public void cut(Removed.Why why) {
    if (cut == null) {
      cut = why;
    }
  }

  /** Cuts the first {@code length} chars. */
  public void cutStart(int length, Removed.Why why) {
    start = new Removed(why, text.substring(0, length).strip());
    text = text.substring(length).strip();
  }
}
