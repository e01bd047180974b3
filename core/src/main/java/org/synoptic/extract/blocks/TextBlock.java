package org.synoptic.extract.blocks;

import java.util.ArrayList;
import java.util.List;
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

  /** Marks that follow a word without a blank. */
  private static final String CLOSING = ".,;:!?)]’'";

  private final Kind kind;
  private final double linked;
  private final List<Removed> parts = new ArrayList<>();
  private String text;
  private Removed.@Nullable Why cut;

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

  /** What {@link #cutPart} cut, in the order of the calls. */
  List<Removed> parts() {
    return List.copyOf(parts);
  }

  /** Cuts the whole block. A block that is cut already keeps its first reason. */
  public void cut(Removed.Why why) {
    if (cut == null) {
      cut = why;
    }
  }

  /** Cuts the chars from {@code start} to {@code end}, such as a dateline; the rest is kept. */
  public void cutPart(int start, int end, Removed.Why why) {
    parts.add(new Removed(why, text.substring(start, end).strip()));
    String before = text.substring(0, start).strip();
    String after = text.substring(end).strip();
    boolean joined = before.isEmpty() || after.isEmpty() || CLOSING.indexOf(after.charAt(0)) >= 0;
    text = before + (joined ? "" : " ") + after;
  }
}
