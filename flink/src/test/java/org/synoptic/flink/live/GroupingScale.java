package org.synoptic.flink.live;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.synoptic.flink.Local;
import org.synoptic.flink.record.ReportRow;
import org.synoptic.flink.record.RevisionRow;
import org.synoptic.flink.record.TickRow;

/**
 * Measures grouping with its state, in processor time a report, while ever more reports are kept.
 *
 * <pre>
 *   GroupingScale FOLDER [REPORTS [A_DAY [hashmap|rocksdb]]]
 * </pre>
 *
 * <p>The reports are {@link MadeNews} of the articles of the folder. Each comes in a tick of its
 * own; one tick a day groups the whole window anew. What costs is the window, the reports of 14
 * days: with 100 a day it is full from 1,400 on, with 7,150 at 100,000. A checkpoint is made every
 * minute: from the heap it writes all that is kept, from RocksDB what is new.
 *
 * <p>Of each size it tells milliseconds a report: processor time of the process, with the making of
 * the reports; processor time of the thread that groups; time by the clock of collecting garbage.
 * Last the megabytes of heap in use. The last line is told before the last report is grouped.
 */
final class GroupingScale {

  private static final String GROUPING = "grouping";

  private static final AtomicLong SEEN = new AtomicLong();

  private static MadeNews news;
  private static Cost before;
  private static long lastLine;

  private GroupingScale() {}

  public static void main(String[] words) throws Exception {
    int reports = words.length > 1 ? Integer.parseInt(words[1]) : 100_000;
    int perDay = words.length > 2 ? Integer.parseInt(words[2]) : 100;
    news = new MadeNews(Path.of(words[0]), reports, perDay);
    Configuration settings = new Configuration();
    settings.set(StateBackendOptions.STATE_BACKEND, words.length > 3 ? words[3] : "hashmap");
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMinutes(1));
    settings.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        Path.of(System.getProperty("java.io.tmpdir"), "grouping-scale").toUri().toString());
    settings.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    System.out.println("reports  ms a report since the line before: all, grouping, garbage; MB");
    before = Cost.now();
    try (var environment = Local.environment(1, settings)) {
      DataStream<TickRow> ticks =
          environment.fromSource(
              new DataGeneratorSource<>(
                  number -> tick(number.intValue(), reports),
                  reports,
                  TypeInformation.of(TickRow.class)),
              WatermarkStrategy.noWatermarks(),
              "ticks");
      ticks
          .keyBy(tick -> 0, Types.INT)
          .process(new Grouper())
          .name(GROUPING)
          .returns(TypeInformation.of(RevisionRow.class))
          .sinkTo(new DiscardingSink<>());
      environment.execute("grouping");
    }
  }

  /** The generator is asked for a report when the one before has been taken in, or nearly so. */
  private static TickRow tick(int number, int reports) {
    long seen = SEEN.getAndIncrement();
    if (isRound(seen)) {
      line(seen);
    } else if (seen == reports - 1) {
      line(reports);
    }
    long at = news.arrived(number).toEpochMilli();
    boolean first =
        number == 0 || news.arrived(number - 1).toEpochMilli() / 86_400_000 < at / 86_400_000;
    return new TickRow(number, at, first, List.of(ReportRow.of(news.profile(number))), List.of());
  }

  /** 1,000, 2,000, 5,000, 10,000 and so on. */
  private static boolean isRound(long seen) {
    long digit = seen;
    while (digit >= 10 && digit % 10 == 0) {
      digit /= 10;
    }
    return seen >= 1000 && (digit == 1 || digit == 2 || digit == 5);
  }

  private static void line(long seen) {
    Cost now = Cost.now();
    Cost since = now.less(before);
    long reports = Math.max(1, seen - lastLine);
    System.out.printf(
        Locale.ROOT,
        "%7d  %.2f  %.2f  %.2f  %d%n",
        seen,
        since.all() * 1000 / reports,
        since.grouping() * 1000 / reports,
        since.collecting() * 1000 / reports,
        heapInUse());
    before = now;
    lastLine = seen;
  }

  private static long heapInUse() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /**
   * Seconds that were spent.
   *
   * @param all processor time of the process
   * @param grouping processor time of the thread that groups
   * @param collecting garbage, by the clock
   */
  private record Cost(double all, double grouping, double collecting) {

    static Cost now() {
      var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      double grouping = 0;
      for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
        if (thread != null && thread.getThreadName().startsWith(GROUPING)) {
          grouping += threads.getThreadCpuTime(thread.getThreadId()) / 1e9;
        }
      }
      double collecting = 0;
      for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
        collecting += collector.getCollectionTime() / 1e3;
      }
      return new Cost(system.getProcessCpuTime() / 1e9, grouping, collecting);
    }

    Cost less(Cost before) {
      return new Cost(all - before.all, grouping - before.grouping, collecting - before.collecting);
    }
  }
}
