package org.synoptic.model;

/** The result of gathering one input: a page, or the reason why there is none. */
public sealed interface Gathered {

  /** A page that can be read. */
  record Found(Page page) implements Gathered {}

  /** An input that gave no page. */
  record Missed(Skipped skipped) implements Gathered {}
}
