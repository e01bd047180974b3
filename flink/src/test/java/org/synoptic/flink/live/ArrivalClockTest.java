package org.synoptic.flink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.junit.jupiter.api.Test;
import org.synoptic.flink.record.PageRow;

class ArrivalClockTest {

  private long now = Instant.parse("2031-05-03T08:00:00Z").toEpochMilli();
  private long watermark = Long.MIN_VALUE;

  private final ArrivalClock<PageRow> arrival =
      new ArrivalClock<>(
          new Clock() {
            @Override
            public Instant instant() {
              return Instant.ofEpochMilli(now);
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });

  private final WatermarkOutput output =
      new WatermarkOutput() {
        @Override
        public void emitWatermark(Watermark emitted) {
          watermark = emitted.getTimestamp();
        }

        @Override
        public void markIdle() {}

        @Override
        public void markActive() {}
      };

  private void page(long at) {
    arrival.onEvent(new PageRow("r", "p", null, null, null, at, "text/plain", null), at, output);
  }

  private void calls(int count) {
    for (int i = 0; i < count; i++) {
      now += 200;
      arrival.onPeriodicEmit(output);
    }
  }

  @Test
  void whatCameIsNotOvertaken() {
    page(now);
    calls(1);
    assertThat(watermark).isEqualTo(now - 201);
  }

  @Test
  void theTimeGoesOnWhereNothingComes() {
    long came = now;
    page(came);
    calls(30);
    assertThat(watermark).isEqualTo(now - 3001).isGreaterThan(came);
  }

  @Test
  void aMachineThatIsHeldUpOvertakesNoPageThatWaits() {
    long came = now;
    page(came);
    calls(1);
    now += 60_000;
    calls(1);
    assertThat(watermark).isEqualTo(came - 1);
  }

  @Test
  void oldPagesAreWaitedForLonger() {
    long came = now - 3_600_000;
    page(came);
    calls(30);
    assertThat(watermark).isEqualTo(came - 1);
    calls(30);
    assertThat(watermark).isGreaterThan(came);
  }
}
