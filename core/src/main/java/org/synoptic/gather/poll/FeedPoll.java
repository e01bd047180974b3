package org.synoptic.gather.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.feed.FeedDocument;
import org.synoptic.gather.fetch.Capture;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchFailure;
import org.synoptic.gather.fetch.FetchRequest;
import org.synoptic.gather.fetch.FetchResult;
import org.synoptic.gather.fetch.HttpStatus;

/** Asks a feed once, with the validators of its last answer. */
public final class FeedPoll {

  private static final int UNCHANGED = 304;
  private static final int GONE = 410;

  /** A longer validator is not sent back. */
  private static final int VALIDATOR_CHARS = 1_000;

  private final Door door;
  private final Clock clock;

  /**
   * @param clock measures how long an answer takes
   */
  public FeedPoll(Door door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /** Asks. A feed is for programs, so its robots.txt is not asked: a person chose it. */
  public PollOutcome ask(FeedState state) {
    Instant start = clock.instant();
    FetchResult result =
        door.fetch(new FetchRequest(state.url(), state.etag(), state.lastModified()));
    Duration took = Duration.between(start, clock.instant());
    if (result instanceof FetchFailure failure) {
      return new PollOutcome.Failed(failure.sentence(), Duration.ZERO, took);
    }
    Capture capture = (Capture) result;
    if (capture.status() == UNCHANGED) {
      Duration fresh = CacheFields.fresh(capture);
      return new PollOutcome.Unchanged(validator(capture, "last-modified"), fresh, took);
    }
    if (capture.status() == GONE) {
      return new PollOutcome.Gone(took);
    }
    if (capture.status() / 100 != 2) {
      String sentence = HttpStatus.sentence(capture.status());
      return new PollOutcome.Failed(sentence, CacheFields.retryAfter(capture), took);
    }
    return read(capture, took);
  }

  private static PollOutcome read(Capture capture, Duration took) {
    FeedDocument feed;
    try {
      feed = FeedDocument.of(capture.content(), capture.url());
    } catch (RuntimeException | StackOverflowError fault) {
      // A reader that fails on foreign bytes fails on this feed and on no other.
      return new PollOutcome.Failed("a fault of Synoptic's: " + fault, Duration.ZERO, took);
    }
    if (feed == null || capture.cut()) {
      String sentence =
          feed == null ? "it is no feed that is read" : "the answer broke off in the feed";
      return new PollOutcome.Failed(sentence, Duration.ZERO, took);
    }
    Duration said = CacheFields.fresh(capture);
    Duration ttl = feed.ttl();
    boolean over = CacheFields.isOver(capture);
    return new PollOutcome.Read(
        feed,
        over ? null : validator(capture, "etag"),
        over ? null : validator(capture, "last-modified"),
        ttl != null && ttl.compareTo(said) > 0 ? ttl : said,
        capture.moved(),
        took);
  }

  private static @Nullable String validator(Capture capture, String field) {
    String value = capture.field(field);
    return value == null || value.length() > VALIDATOR_CHARS ? null : value;
  }
}
