package org.synoptic.store;

/**
 * Something that was added and is not yet taken in.
 *
 * @param name an address, or the name of a file as its sender calls it
 * @param tries how often a desk began to take it in
 */
public record Pending(long number, Kind kind, String name, int tries) {

  /** What it is. */
  public enum Kind {
    /** An address of the web. */
    ADDRESS,
    /** The content of a file. */
    FILE,
    /** The address of a feed, or of a page that names one. */
    FEED,
    /** The content of a page as somebody's browser showed it; its name is the address. */
    SENT,
    /** The address of an entry that was tried some times; its content says why that failed. */
    GIVEN_UP
  }
}
