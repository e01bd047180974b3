package org.synoptic.flink.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.Run;
import org.synoptic.flink.Local;
import org.synoptic.flink.PageReader;
import org.synoptic.flink.SharedPipeline;
import org.synoptic.flink.live.News;
import org.synoptic.flink.record.PageRow;
import org.synoptic.gather.Gatherer;

/**
 * What Flink adds to the work of annotation, in processor time, which other processes disturb
 * little.
 */
class CorpusSpeedTest {

  private static final int ROUNDS = 4;

  @TempDir private Path folder;

  private static double seconds(Callable<Object> work) throws Exception {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    work.call();
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  private Path corpus() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (PageRow page : News.pages()) {
        lines.add(new String(page.content(), StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("news.jsonl"), lines);
  }

  private static int commandLine(Path corpus) {
    List<String> ids = new ArrayList<>();
    new Run(new Gatherer(Clock.systemUTC()), SharedPipeline.get(), 1, skipped -> {})
        .annotate(List.of(corpus.toString()), article -> ids.add(article.article().id()));
    return ids.size();
  }

  private long job(Path corpus, String out) throws Exception {
    try (var environment = Local.environment(1)) {
      CorpusJob job =
          new CorpusJob(
              List.of(corpus.toString()),
              folder.resolve(out).toString(),
              Set.of(ResultFormat.JSONL),
              16);
      return job.in(environment, PageReader.ofProcess()).executeAndCollect(10).get(0).articles();
    }
  }

  @Test
  void flinkAddsLittleToAnnotation() throws Exception {
    Path corpus = corpus();
    int articles = commandLine(corpus);
    assertThat(job(corpus, "warm")).isEqualTo(articles);
    double alone = seconds(() -> commandLine(corpus));
    double inFlink = seconds(() -> job(corpus, "out"));
    double again = seconds(() -> commandLine(corpus));
    System.out.printf(
        Locale.ROOT,
        "corpus: %d articles, processor time of annotation %.2f s and %.2f s, as a job of Flink"
            + " with its start and its files %.2f s%n",
        articles,
        alone,
        again,
        inFlink);
    assertThat(inFlink).isLessThan(2 * Math.max(alone, again) + 5);
  }
}
