package org.synoptic.app.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.synoptic.text.RecentlyUsed;

/**
 * How often somebody may do something: so many times at once, and one more after each pause. Who
 * was not seen for long is forgotten, which bounds memory. Safe for use by several threads.
 */
public final class RateLimit {

  /** Names and addresses that are remembered. Set by hand. */
  private static final int MOST_KNOWN = 10_000;

  private final int atOnce;
  private final Duration pause;
  private final Clock clock;

  /** When the tries of each are all free again. */
  private final Map<String, Instant> full = new RecentlyUsed<>(MOST_KNOWN);

  /**
   * @param atOnce how often without a pause
   * @param pause after which one more is free
   */
  public RateLimit(int atOnce, Duration pause, Clock clock) {
    this.atOnce = atOnce;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Counts a try.
   *
   * @return zero where it may be done, else after what time it may be tried again
   */
  public synchronized Duration take(String who) {
    Instant now = clock.instant();
    Instant known = full.getOrDefault(who, now);
    Instant start = known.isBefore(now) ? now : known;
    Duration used = Duration.between(now, start);
    Duration most = pause.multipliedBy(atOnce - 1L);
    if (used.compareTo(most) > 0) {
      return used.minus(most);
    }
    full.put(who, start.plus(pause));
    return Duration.ZERO;
  }

  /** Gives back what was counted. */
  public synchronized void forget(String who) {
    full.remove(who);
  }
}
