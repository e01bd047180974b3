package org.synoptic.flink.live;

import java.time.Clock;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.synoptic.flink.record.PageRow;

/**
 * Watermarks of one partition of a log that stamps what is appended with its own clock: no page
 * comes before one that came. Where nothing comes the time goes on by the clock of this machine, so
 * that the last tick of a quiet hour closes too.
 *
 * <p>Quiet is counted in calls without a page between them, five a second. A machine that is held
 * up makes no calls, so pages that wait meanwhile are not overtaken.
 */
final class ArrivalClock implements WatermarkGenerator<PageRow> {

  /** Quiet calls after which what came a moment ago was the last. Set by hand. */
  private static final int QUIET = 5;

  /** The same at the start and while old pages are caught up with: a fetch may take so long. */
  private static final int QUIET_BEHIND = 50;

  /**
   * How far the time stays behind the clock: what the log has may be on its way, where a broker has
   * just changed. Set by hand.
   */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(3);

  private final Clock clock;
  private long latest = Long.MIN_VALUE;
  private int quiet;
  private boolean behind = true;

  ArrivalClock(Clock clock) {
    this.clock = clock;
  }

  static WatermarkStrategy<PageRow> strategy() {
    return WatermarkStrategy.<PageRow>forGenerator(context -> new ArrivalClock(Clock.systemUTC()))
        .withTimestampAssigner((page, before) -> page.arrived());
  }

  @Override
  public void onEvent(PageRow page, long at, WatermarkOutput output) {
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
