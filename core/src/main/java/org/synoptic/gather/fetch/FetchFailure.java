package org.synoptic.gather.fetch;

/**
 * An address that gave no answer, or none that is of use.
 *
 * @param address as it was asked for
 * @param sentence what is wrong, for the user
 */
public record FetchFailure(String address, Why why, String sentence) implements FetchResult {

  /** The kinds of reason. */
  public enum Why {
    /** The address is refused before anything is sent: its form, or where it leads. */
    ADDRESS,
    /** The outlet's robots.txt does not allow it. */
    ROBOTS,
    /** The server answered that it gives no page. */
    STATUS,
    /** Too many redirects, a circle of them, or one to an address without encryption. */
    REDIRECT,
    /** More bytes than are read, as sent or unpacked. */
    TOO_LARGE,
    /** It took too long in all. */
    TIME,
    /** No server was reached. */
    NETWORK,
    /** The server could not prove who it is. */
    TLS,
    /** A picture, a film, a program. */
    KIND,
    /** What came back is no answer of HTTP. */
    BROKEN,
    /** Something stands in place of the page: a question for consent, a check for robots. */
    WALL
  }
}
