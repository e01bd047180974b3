package org.synoptic.bench.growth;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.extract.Extractor;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Article;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times reading, or the layers, on hostile texts whose length is doubled again and again. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description =
        "Reads texts that are made to be slow, each at five lengths, each twice as long as the "
            + "one before. Exit 1 when the time of one grows by more than 2.5 for a doubling. "
            + "With --layers: times the annotation of hostile prose; this loads the models.")
public final class GrowthCommand implements Callable<Integer> {

  /** The largest growth of time for a doubled length; linear is 2, the rest is noise. By hand. */
  private static final double STEEPEST = 2.5;

  private static final int SHORTEST = 1 << 16;
  private static final int SHORTEST_PROSE = 1 << 12;
  private static final int DOUBLINGS = 4;
  private static final int REPETITIONS = 5;

  /** Times below this are noise. Set by hand. */
  private static final double NOISE_MILLIS = 8;

  private static final Instant NOW = Instant.parse("2031-04-02T00:00:00Z");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Extractor extractor = new Extractor(new Extractor.Options(null, false));

  private final Extractor verbatim = new Extractor(new Extractor.Options(null, true));
  private final Pipeline pipeline = Synoptic.pipeline();

  @Option(names = "--only", paramLabel = "TEXT", description = "only those with TEXT in their name")
  private String only = "";

  @Option(names = "--layers", description = "time the layers on hostile prose instead")
  private boolean layers;

  @Option(
      names = "--from",
      paramLabel = "CHARS",
      description = "the first length (default: 65536; of prose 4096)")
  private int from;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<HostileText> all = layers ? HostileProse.ALL : HostileText.ALL;
    List<HostileText> chosen =
        all.stream().filter(hostile -> hostile.name().contains(only)).toList();
    chosen.forEach(hostile -> read(hostile, hostile.of(shortest())));
    int tooSteep = 0;
    for (HostileText hostile : chosen) {
      double[] times = times(hostile);
      double growth = growth(times);
      tooSteep += growth > STEEPEST ? 1 : 0;
      out.printf(Locale.ROOT, "%-34s", hostile.name());
      for (double time : times) {
        out.printf(Locale.ROOT, " %8.1f", time);
      }
      out.printf(Locale.ROOT, " ms  ×%.2f%s%n", growth, growth > STEEPEST ? "  too steep" : "");
      out.flush();
    }
    out.printf("%d texts, %d too steep%n", chosen.size(), tooSteep);
    out.flush();
    return tooSteep == 0 ? 0 : 1;
  }

  private int shortest() {
    return from > 0 ? from : layers ? SHORTEST_PROSE : SHORTEST;
  }

  private double[] times(HostileText hostile) {
    double[] times = new double[DOUBLINGS + 1];
    for (int i = 0; i <= DOUBLINGS; i++) {
      byte[] content = hostile.of(shortest() << i);
      times[i] = Double.MAX_VALUE;
      for (int t = 0; t < (layers ? 2 : REPETITIONS); t++) {
        long start = threads.getCurrentThreadCpuTime();
        read(hostile, content);
        times[i] = Math.min(times[i], (threads.getCurrentThreadCpuTime() - start) / 1e6);
      }
    }
    return times;
  }

  /** Returns the mean growth for one doubling, over the times that are not noise. */
  private static double growth(double[] times) {
    int first = 0;
    while (first < times.length - 1 && times[first] < NOISE_MILLIS) {
      first++;
    }
    int doublings = times.length - 1 - first;
    return doublings == 0 ? 1 : Math.pow(times[times.length - 1] / times[first], 1.0 / doublings);
  }

  private void read(HostileText hostile, byte[] content) {
    String mediaType = hostile.mediaType();
    if (layers) {
      annotate(content);
      return;
    }
    if (mediaType != null) {
      extractor.extract(new Page("id", "path", null, null, NOW, mediaType, content));
      return;
    }
    Gatherer gatherer =
        new Gatherer(Clock.fixed(NOW, ZoneOffset.UTC), () -> new ByteArrayInputStream(content));
    try (Stream<Gathered> gathered = gatherer.gather(List.of("-"))) {
      gathered.forEach(this::extract);
    }
  }

  private void annotate(byte[] content) {
    Page page = new Page("id", "path", null, null, NOW, "text/plain", content);
    if (verbatim.extract(page) instanceof Article article) {
      pipeline.annotate(article);
    }
  }

  private void extract(Gathered gathered) {
    if (gathered instanceof Gathered.Found found) {
      extractor.extract(found.page());
    }
  }
}
