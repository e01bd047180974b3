package org.synoptic.bench.stories;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synoptic.Run;
import org.synoptic.Synoptic;
import org.synoptic.cluster.online.InMemoryState;
import org.synoptic.cluster.online.KeptStory;
import org.synoptic.cluster.online.OnlineStories;
import org.synoptic.cluster.online.Tick;
import org.synoptic.cluster.report.ProfileReader;
import org.synoptic.cluster.report.ReportProfile;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Skipped;
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

  @Option(names = "--real", paramLabel = "N", description = "real articles that are annotated")
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
    for (int size : sizes) {
      measure(out, new GeneratedReports(real, size, days()), size);
    }
    return 0;
  }

  private double days() {
    return sparse > 0 ? sparse : DENSE_DAYS;
  }

  private List<ReportProfile> real() {
    List<ReportProfile> real = new ArrayList<>();
    Run.Watch watch =
        new Run.Watch() {
          @Override
          public void skipped(Skipped skipped) {}
        };
    Run run = new Run(new Gatherer(Clock.systemUTC()), Synoptic.pipeline(), 1, watch);
    run.annotate(
        List.of(path.toString()),
        article -> {
          if (real.size() < most) {
            real.add(ProfileReader.read(article, Instant.EPOCH.plus(Duration.ofDays(40000))));
          }
        });
    return real;
  }

  private void measure(PrintWriter out, GeneratedReports reports, int size) {
    OnlineStories stories = new OnlineStories(new InMemoryState(), OnlineStories.WINDOW);
    int step = Math.max(1, size / TICKS);
    double slowest = 0;
    long begin = System.nanoTime();
    Instant at = START;
    for (int from = 0; from < size; from += step) {
      List<ReportProfile> arrived = reports.of(from, Math.min(size, from + step), START);
      at = arrived.get(arrived.size() - 1).arrived();
      long start = System.nanoTime();
      stories.apply(new Tick(from, at, false, arrived, List.of()));
      slowest = Math.max(slowest, (System.nanoTime() - start) / 1e6 / arrived.size());
    }
    double fast = (System.nanoTime() - begin) / 1e6 / size;
    List<KeptStory> before = stories.stories();
    begin = System.nanoTime();
    stories.apply(new Tick(size, at, true, List.of(), List.of()));
    double slow = (System.nanoTime() - begin) / 1e6 / size;
    out.printf(
        Locale.ROOT,
        "%,9d articles in %.0f days: fast %.2f ms/article (dearest tick %.2f), slow %.2f ms/article,"
            + " %.1f KB/article, %d stories, B-cubed F1 of fast against slow %.3f%n",
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

  private static double kilobytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0;
  }
}
