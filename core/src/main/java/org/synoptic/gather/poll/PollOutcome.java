package org.synoptic.gather.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.FeedDocument;

/** What came of asking a feed once. */
public sealed interface PollOutcome {

  /** How long the answer took. */
  Duration took();

  /**
   * The feed was read.
   *
   * @param etag to send next time, or null
   * @param lastModified to send next time, or null
   * @param fresh how long the answer counts as fresh, by {@code max-age}, {@code Expires} and the
   *     feed itself; zero where none of them says
   * @param moved the address to ask from now on, or null
   */
  record Read(
      FeedDocument feed,
      @Nullable String etag,
      @Nullable String lastModified,
      Duration fresh,
      @Nullable String moved,
      Duration took)
      implements PollOutcome {}

  /** The feed is as it was (304). */
  record Unchanged(@Nullable String lastModified, Duration fresh, Duration took)
      implements PollOutcome {}

  /**
   * The feed could not be read.
   *
   * @param sentence why
   * @param retryAfter how long the server asks to wait; zero where it does not
   */
  record Failed(String sentence, Duration retryAfter, Duration took) implements PollOutcome {}

  /** The feed is gone for good (410). */
  record Gone(Duration took) implements PollOutcome {}
}
