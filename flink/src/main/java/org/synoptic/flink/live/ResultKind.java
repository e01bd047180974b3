package org.synoptic.flink.live;

import java.util.Locale;

/** The kinds of results, each with a topic and a table of its own. */
public enum ResultKind {
  /** Annotated articles. */
  ARTICLES,
  /** Which reports a story has, after each tick that changed it. */
  STORIES,
  /** The joint account of a story. */
  COMPARISONS,
  /** Pages that gave no article, with the reason. */
  SKIPPED;

  /** The name of its topic and its table. */
  public String place() {
    return name().toLowerCase(Locale.ROOT);
  }
}
