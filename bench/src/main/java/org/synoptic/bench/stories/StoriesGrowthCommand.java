package org.synoptic.bench.stories;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Article;
import org.synoptic.model.Gathered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the keeping of stories with ever more reports. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Time and memory of keeping stories, for each article, without annotation.")
public final class StoriesGrowthCommand implements Callable<Integer> {

  private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
  private static final double DENSE_DAYS = 13;
  private static final int TICKS = 50;

  @Parameters(paramLabel = "PATH", description = "real articles to begin with")
  private Path path = Path.of("");

  @Option(names = "--real", paramLabel = "N", description = "real articles that are read")
  private int most = 1000;

  @Option(names = "--sizes", split = ",", paramLabel = "N", description = "numbers of articles")
  private List<Integer> sizes = List.of(1000, 10_000);

  @Option(
      names = "--sparse",
      paramLabel = "DAYS",
      description = "spread the articles over DAYS, not over the window")
  private double sparse;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<ReportProfile> real = real();
    out.printf("%d real articles%n", real.size());
    out.print(new ArrivalOrder(real).told());
    out.flush();
    for (int size : sizes) {
      measure(out, new GeneratedReports(real, size, days()), size);
    }
    return 0;
  }

  private double days() {
    return sparse > 0 ? sparse : DENSE_DAYS;
  }

  /** The first real articles; nothing after them is read. */
  private List<ReportProfile> real() {
    Pipeline pipeline = Synoptic.pipeline();
    Instant arrived = Instant.EPOCH.plus(Duration.ofDays(40000));
    return new Gatherer(Clock.systemUTC())
        .gather(List.of(path.toString()))
        .flatMap(one -> one instanceof Gathered.Found found ? Stream.of(found) : Stream.empty())
        .map(found -> pipeline.read(found.page()))
        .flatMap(read -> read instanceof Article article ? Stream.of(article) : Stream.empty())
        .limit(most)
        .map(article -> ProfileReader.read(pipeline.skim(article), arrived))
        .toList();
  }

  private void measure(PrintWriter out, GeneratedReports reports, int size) {
    OnlineStories stories = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
    int step = Math.max(1, size / TICKS);
    double slowest = 0;
    long begin = cpuTime();
    Instant at = START;
    for (int from = 0; from < size; from += step) {
      List<ReportProfile> arrived = reports.of(from, Math.min(size, from + step), START);
      at = arrived.get(arrived.size() - 1).arrived();
      long start = cpuTime();
      stories.apply(new Tick(from, at, false, arrived, List.of()));
      slowest = Math.max(slowest, (cpuTime() - start) / 1e6 / arrived.size());
    }
    double fast = (cpuTime() - begin) / 1e6 / size;
    List<KeptStory> before = stories.stories();
    begin = cpuTime();
    stories.apply(new Tick(size, at, true, List.of(), List.of()));
    double slow = (cpuTime() - begin) / 1e6 / size;
    out.printf(
        Locale.ROOT,
        "%,9d articles in %.0f days: fast %.2f ms/article (dearest tick %.2f), slow %.2f"
            + " ms/article, %.1f KB/article, %d stories, B-cubed F1 of fast against slow %.3f%n",
        size,
        days(),
        fast,
        slowest,
        slow,
        kilobytes() / size,
        stories.stories().size(),
        Agreement.of(before, stories.stories()));
    out.flush();
  }

  /** Processor time of the whole process, so that other work on the machine counts nothing. */
  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double kilobytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0;
  }
}
