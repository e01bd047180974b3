package org.synoptic.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to be told of.
 *
 * @param after the number of the last capture that was there when it began
 * @param subject the address of a search, or the id of a story
 * @param label as lists show it
 * @param token the SHA-256 of the token in the address of its feed
 * @param target where alerts are sent; null where they are only in the feed
 * @param secret with which they are signed; null where they are not
 */
public record Watch(
    long number,
    Instant at,
    long after,
    Kind kind,
    String subject,
    String label,
    String token,
    Channel channel,
    @Nullable String target,
    @Nullable String secret) {

  /** What is watched. */
  public enum Kind {
    SEARCH,
    STORY
  }

  /** How alerts are told, besides the feed that every watch has. */
  public enum Channel {
    FEED,
    /** JSON with a signature. */
    WEBHOOK,
    /** A line of text, as ntfy takes it. */
    TEXT,
    /** By mail, what comes in some minutes in one message. */
    MAIL,
    /** By mail once a day, with what else goes to the same mailbox. */
    DAILY;

    /** Whether the target is a mailbox. */
    public boolean isMail() {
      return this == MAIL || this == DAILY;
    }
  }

  Watch numbered(long now, long last) {
    return new Watch(now, at, last, kind, subject, label, token, channel, target, secret);
  }
}
