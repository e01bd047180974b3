package org.synoptic.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Groups the whole window anew: now and then, and the more seldom the longer it takes. */
final class Regrouping {

  /** The shortest time between two. Set by hand: each looks at every report. */
  private static final Duration LEAST = Duration.ofMinutes(10);

  /** Of so much time one part goes into regrouping at most. Set by hand. */
  private static final int PARTS = 20;

  private final StoryBoard board;
  private final Clock clock;
  private long regrouped;
  private @Nullable Instant next;

  Regrouping(StoryBoard board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  /** Regroups where it is time to and something came since; keeps the stories afterwards. */
  synchronized void regroup() {
    Instant now = clock.instant();
    boolean due = next == null || !now.isBefore(next);
    if (board.view().lastTick() <= regrouped || !due) {
      return;
    }
    long before = System.nanoTime();
    board.regroup(now);
    regrouped = board.view().lastTick();
    Duration took = Duration.ofNanos(System.nanoTime() - before).multipliedBy(PARTS);
    next = now.plus(took.compareTo(LEAST) > 0 ? took : LEAST);
    board.keep();
  }
}
