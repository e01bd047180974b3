package org.synoptic.cluster.online;

import java.time.Instant;
import java.util.List;

/**
 * A story between two ticks.
 *
 * @param id {@link #ID} and the id of its oldest report
 * @param reports their ids in alphabetical order
 * @param last when its last report came
 * @param asleep whether that was longer ago than the window
 */
public record KeptStory(String id, List<String> reports, Instant last, boolean asleep) {

  public KeptStory {
    reports = List.copyOf(reports);
  }

  /** What a story's id begins with. */
  public static final String ID = "s-";

  KeptStory asleep(boolean nowAsleep) {
    return new KeptStory(id, reports, last, nowAsleep);
  }
}
