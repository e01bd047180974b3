package org.synoptic.model;

/**
 * An input that gave no article, with the reason.
 *
 * @param path the file, or the file and the line or record in it
 * @param detail what was wrong and where, as a sentence that the user can act on
 * @param count how many inputs it stands for: 1, or more when records of an archive are only
 *     counted
 */
public record Skipped(String path, Why why, String detail, int count) implements Reading {

  /** The kinds of reason. */
  public enum Why {
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    BINARY,
    BROKEN,
    TOO_SHORT,
    UNSUPPORTED,
    /** A record of an archive that holds no page: a picture, a redirect, a style sheet. */
    NO_PAGE,
    /** Outside of the dates or addresses that the user asked for. */
    NOT_ASKED,
    /** Not fetched: the address leads to no public place, or the outlet forbids it. */
    REFUSED,
    /** Synoptic itself failed on it. */
    FAILED,
    DUPLICATE
  }

  /** Makes the report about one input. */
  public Skipped(String path, Why why, String detail) {
    this(path, why, detail, 1);
  }
}
