package org.synoptic.model;

/**
 * An input that gave no article: which, why, and a sentence that a person can act on.
 *
 * @param path the file, or file and line, or file and record
 * @param detail what exactly was wrong, where
 * @param count how many inputs it stands for: 1, but for those of an archive that are only counted
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
    /** A picture, a redirect, a style sheet: a record of an archive that is no page. */
    NO_PAGE,
    /** Outside of the dates or addresses that were asked for. */
    NOT_ASKED,
    /** A fault of ours. */
    FAILED,
    DUPLICATE
  }

  /** One input. */
  public Skipped(String path, Why why, String detail) {
    this(path, why, detail, 1);
  }
}
