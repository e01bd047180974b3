package org.synoptic.flink.live;

import java.io.Serializable;
import java.time.Duration;

/**
 * The clocks of the live job.
 *
 * @param tick length of a tick
 * @param fastTicks ticks from one slow tick, which groups the whole window anew, to the next
 * @param pause least time between two comparisons of a story
 */
public record LiveSettings(Duration tick, int fastTicks, Duration pause) implements Serializable {

  private static final long serialVersionUID = 1;

  /** Ticks of a second, a slow one each hour, a story compared twice a minute. Set by hand. */
  public static final LiveSettings USUAL =
      new LiveSettings(Duration.ofSeconds(1), 3600, Duration.ofSeconds(30));

  /** The number of the tick in which something falls that came at this time, in milliseconds. */
  long tickOf(long at) {
    return Math.floorDiv(at, tick.toMillis());
  }

  /** The last millisecond of a tick. */
  long endOf(long number) {
    return (number + 1) * tick.toMillis() - 1;
  }

  /** The last millisecond of the pause in which this time falls. */
  long pauseAfter(long at) {
    return (Math.floorDiv(at, pause.toMillis()) + 1) * pause.toMillis() - 1;
  }
}
