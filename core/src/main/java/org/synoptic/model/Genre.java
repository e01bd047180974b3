package org.synoptic.model;

/** What kind of text an article is. */
public enum Genre {
  /** A report of what happened. */
  NEWS,
  /** A comment, column, editorial or letter: what it claims is its author's view. */
  OPINION,
  /** A page of dated entries. */
  LIVE
}
