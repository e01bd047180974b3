package org.synoptic.app.desk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

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
  private final Map<String, Instant> full = new Recent();

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

  /** When the tries of each are all free again; the one that was used longest ago goes first. */
  private static final class Recent extends LinkedHashMap<String, Instant> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
      return size() > MOST_KNOWN;
    }
  }
}
