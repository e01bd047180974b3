package org.synoptic.flink.live;

import java.time.Clock;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.SerializableTimestampAssigner;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Watermarks of one partition of a log that stamps what is appended with its own clock: nothing
 * comes before what came. Where nothing comes the time goes on by the clock of this machine, so
 * that the last tick of a quiet hour closes too.
 *
 * <p>Quiet is counted in calls without a message between them, five a second. A machine that is
 * held up makes no calls, so what waits meanwhile is not overtaken.
 */
final class ArrivalClock<T> implements WatermarkGenerator<T> {

  /** Quiet calls after which what came a moment ago was the last. Set by hand. */
  private static final int QUIET = 5;

  /** The same at the start and while old messages are caught up with: a fetch may take so long. */
  private static final int QUIET_BEHIND = 50;

  /**
   * How far the time stays behind the clock: what the log has may be on its way, where a broker has
   * just changed. Set by hand.
   */
  static final Duration ON_ITS_WAY = Duration.ofSeconds(3);

  private final Clock clock;
  private long latest = Long.MIN_VALUE;
  private int quiet;
  private boolean behind = true;

  ArrivalClock(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param place of a message in the stream, in milliseconds since 1970
   * @param later how much later than its arrival that is
   */
  static <T> WatermarkStrategy<T> strategy(SerializableTimestampAssigner<T> place, Duration later) {
    return WatermarkStrategy.<T>forGenerator(
            context -> new ArrivalClock<>(Clock.offset(Clock.systemUTC(), later)))
        .withTimestampAssigner(place);
  }

  @Override
  public void onEvent(T message, long at, WatermarkOutput output) {
    latest = Math.max(latest, at);
    quiet = 0;
    behind = clock.millis() - at > ON_ITS_WAY.toMillis();
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    quiet++;
    if (quiet > (behind ? QUIET_BEHIND : QUIET)) {
      latest = Math.max(latest, clock.millis() - ON_ITS_WAY.toMillis());
      behind = false;
    }
    if (latest != Long.MIN_VALUE) {
      output.emitWatermark(new Watermark(latest - 1));
    }
  }
}
