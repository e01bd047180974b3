package org.synoptic.gather.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the page of a report is looked at again, in order to see what its outlet changed. */
public final class VisitPlan {

  /**
   * Time after the first fetch of each visit. Set by hand: reports change most in their first day;
   * a page is asked for five times in all.
   */
  public static final List<Duration> AFTER =
      List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(7));

  private VisitPlan() {}

  /** The first visit of the plan that is not over; null after the last. */
  static @Nullable Instant next(Instant first, Instant now) {
    for (Duration after : AFTER) {
      Instant visit = first.plus(after);
      if (visit.isAfter(now)) {
        return visit;
      }
    }
    return null;
  }
}
