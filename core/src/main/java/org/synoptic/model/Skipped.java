package org.synoptic.model;

/**
 * An input that gave no article: which, why, and a sentence that a person can act on.
 *
 * @param path the file, or file and line
 * @param detail what exactly was wrong, where
 */
public record Skipped(String path, Why why, String detail) implements Reading {

  /** The kinds of reason. */
  public enum Why {
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    BINARY,
    BROKEN,
    TOO_SHORT,
    UNSUPPORTED,
    /** A fault of ours. */
    FAILED,
    DUPLICATE
  }
}
