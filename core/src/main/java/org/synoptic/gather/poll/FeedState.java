package org.synoptic.gather.poll;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed.
 *
 * @param url that is asked
 * @param etag of the last answer that could be read, or null
 * @param lastModified of the last answer that could be read, or null
 * @param lastSuccess when the feed last answered well, with or without news; null for never
 * @param lastFailure when it last did not; null for never
 * @param failure why, as a sentence; null where the last answer was well
 * @param failures one after the other up to now
 * @param moves answers one after the other that named another address for good
 * @param took how long the last answer took
 * @param nextCheck when it is asked next; null for never again
 */
public record FeedState(
    String url,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable String failure,
    int failures,
    int moves,
    Duration took,
    @Nullable Instant nextCheck) {

  /** A feed that was never asked; it is asked at {@code now}. */
  public static FeedState fresh(String url, Instant now) {
    return new FeedState(url, null, null, null, null, null, 0, 0, Duration.ZERO, now);
  }
}
