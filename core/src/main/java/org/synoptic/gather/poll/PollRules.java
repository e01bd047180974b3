package org.synoptic.gather.poll;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked next.
 *
 * @param usual time between two checks of a feed that does not say how long it stays fresh
 * @param least time between two checks, whatever the feed says
 * @param most time between two checks, whatever the feed says
 */
public record PollRules(Duration usual, Duration least, Duration most) {

  /** Set by hand: news feeds change within the hour, and publishers ask for at most a day. */
  public static final PollRules DEFAULT =
      new PollRules(Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofDays(1));

  /** Answers one after the other that must name a new address before it is believed. */
  private static final int MOVES = 3;

  /** A wait becomes longer by up to this share, so that feeds do not all come due together. */
  private static final double JITTER = 0.1;

  /** From here on each failure waits {@link #most}. */
  private static final int MAX_DOUBLINGS = 20;

  /**
   * The state after an outcome.
   *
   * @param random from 0 to 1, for the jitter
   */
  public FeedState next(FeedState state, PollOutcome outcome, Instant now, double random) {
    if (outcome instanceof PollOutcome.Read read) {
      return afterRead(state, read, now, random);
    }
    if (outcome instanceof PollOutcome.Unchanged same) {
      String modified = same.lastModified() == null ? state.lastModified() : same.lastModified();
      Instant next = at(now, fresh(same.fresh()), random);
      return new FeedState(
          state.url(),
          state.etag(),
          modified,
          now,
          state.lastFailure(),
          null,
          0,
          state.moves(),
          same.took(),
          next);
    }
    if (outcome instanceof PollOutcome.Failed failed) {
      Duration wait = longer(backOff(state.failures()), failed.retryAfter());
      return failed(state, now, failed.sentence(), failed.took(), at(now, clamped(wait), random));
    }
    return failed(state, now, "the feed is gone for good", outcome.took(), null);
  }

  private FeedState afterRead(FeedState state, PollOutcome.Read read, Instant now, double random) {
    String moved = read.moved();
    int moves = moved == null ? 0 : state.moves() + 1;
    boolean believed = moved != null && moves >= MOVES;
    return new FeedState(
        moved != null && believed ? moved : state.url(),
        read.etag(),
        read.lastModified(),
        now,
        state.lastFailure(),
        null,
        0,
        believed ? 0 : moves,
        read.took(),
        at(now, fresh(read.fresh()), random));
  }

  /** The validators stay: they belong to the last answer that could be read. */
  private static FeedState failed(
      FeedState state, Instant now, String sentence, Duration took, @Nullable Instant next) {
    return new FeedState(
        state.url(),
        state.etag(),
        state.lastModified(),
        state.lastSuccess(),
        now,
        sentence,
        state.failures() + 1,
        state.moves(),
        took,
        next);
  }

  private Duration fresh(Duration said) {
    return clamped(longer(usual, said));
  }

  private Duration backOff(int failures) {
    Duration wait = usual;
    for (int i = 0; i < Math.min(failures, MAX_DOUBLINGS) && wait.compareTo(most) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait;
  }

  private Duration clamped(Duration wait) {
    return wait.compareTo(most) > 0 ? most : longer(wait, least);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Instant at(Instant now, Duration wait, double random) {
    double share = JITTER * Math.min(1, Math.max(0, random));
    return now.plus(wait).plusMillis((long) (wait.toMillis() * share));
  }
}
