package org.synoptic.flink.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.synoptic.Run;
import org.synoptic.flink.Local;
import org.synoptic.flink.live.News;
import org.synoptic.flink.page.PageReader;
import org.synoptic.flink.page.SharedPipeline;
import org.synoptic.flink.record.PageRow;
import org.synoptic.gather.Gatherer;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * Measures what an article costs, in processor time, which other processes disturb little: the
 * command line, the task of a job by itself, and a job. Of a job the start is left out: what counts
 * is how much more three times as many articles cost. Its figure has the noise of two starts and of
 * a cluster that waits, so it takes many rounds; the task's has not.
 *
 * <pre>
 *   CorpusSpeed [ROUNDS]
 * </pre>
 */
final class CorpusSpeed {

  /** Measurements, of which the median is told. */
  private static final int TIMES = 5;

  private final Path folder;
  private int outs;

  CorpusSpeed(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] words) throws Exception {
    int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 4;
    CorpusSpeed speed = new CorpusSpeed(Files.createTempDirectory("synoptic-speed-"));
    System.out.println(speed.measured(rounds, TIMES));
  }

  /** What an article costs, in milliseconds of processor time. */
  record Costs(double commandLine, double task, double job) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "corpus: an article costs the command line %.2f ms of processor time, the task of a job"
              + " %.2f ms (%+.0f %%), a job %.2f ms (%+.0f %%)",
          commandLine,
          task,
          100 * (task / commandLine - 1),
          job,
          100 * (job / commandLine - 1));
    }
  }

  /**
   * @param rounds how often the made-up pages are in the smaller corpus
   */
  Costs measured(int rounds, int times) throws Exception {
    Path small = corpus("small.jsonl", rounds);
    Path large = corpus("large.jsonl", 3 * rounds);
    int articles = rounds * (News.pages().size() - 1);
    commandLine(large);
    task(large);
    job(small);
    List<Double> commandLine = new ArrayList<>();
    List<Double> task = new ArrayList<>();
    List<Double> job = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      commandLine.add(seconds(() -> commandLine(large)) / (3 * articles));
      task.add(seconds(() -> task(large)) / (3 * articles));
      double start = seconds(() -> job(small));
      job.add((seconds(() -> job(large)) - start) / (2 * articles));
    }
    return new Costs(median(commandLine), median(task), median(job));
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return 1000 * values.get(values.size() / 2);
  }

  private static double seconds(Callable<Object> work) throws Exception {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    work.call();
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  private Path corpus(String name, int rounds) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (PageRow page : News.pages()) {
        lines.add(new String(page.content(), StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve(name), lines);
  }

  private Path commandLine(Path corpus) throws IOException {
    Path out = folder.resolve("lines-" + outs++);
    Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
    try (BufferedWriter to = Files.newBufferedWriter(out)) {
      new Run(new Gatherer(Clock.systemUTC()), SharedPipeline.get(), 1, skipped -> {})
          .annotate(
              List.of(corpus.toString()), article -> write(() -> publisher.annotated(article, to)));
    }
    return out;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SplitCount task(Path corpus) throws IOException {
    String out = folder.resolve("task-" + outs++).toString();
    return new SplitAnnotator(out, Set.of(ResultFormat.JSONL), PageReader.ofProcess())
        .map(new CorpusSplit(corpus.toString(), "corpus", 0, 1));
  }

  private long job(Path corpus) throws Exception {
    try (var environment = Local.environment(1)) {
      String out = folder.resolve("job-" + outs++).toString();
      CorpusJob job =
          new CorpusJob(List.of(corpus.toString()), out, Set.of(ResultFormat.JSONL), 64);
      return job.in(environment, PageReader.ofProcess()).executeAndCollect(10).get(0).articles();
    }
  }
}
