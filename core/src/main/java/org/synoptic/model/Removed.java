package org.synoptic.model;

/** A piece of the page that is not part of the article, with the reason why it was cut. */
public record Removed(Why why, String text) {

  /** What the piece was. */
  public enum Why {
    COOKIE,
    GALLERY,
    CAPTION,
    CREDIT,
    BYLINE,
    DATELINE,
    DATE,
    HEADLINE,
    LINK,
    NEWSLETTER,
    SHARE,
    ADVERTISEMENT,
    NAVIGATION,
    COMMENT,
    VIDEO,
    RELATED,
    PULL_QUOTE,
    AUTHOR_NOTE,
    COPYRIGHT,
    PAYWALL,
    HIDDEN,
    OTHER
  }
}
