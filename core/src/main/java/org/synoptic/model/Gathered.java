package org.synoptic.model;

/** What came of looking at one input: a page, or the reason why there is none. */
public sealed interface Gathered {

  /** A page to be read. */
  record Found(Page page) implements Gathered {}

  /** An input that could not be taken. */
  record Missed(Skipped skipped) implements Gathered {}
}
