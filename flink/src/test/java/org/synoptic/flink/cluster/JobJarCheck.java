package org.synoptic.flink.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.flink.Local;
import org.synoptic.flink.corpus.CorpusLines;
import org.synoptic.flink.corpus.ParquetRows;
import org.synoptic.flink.live.News;
import org.synoptic.store.PostgresServer;

/**
 * The job jar, as {@code flink run} starts it on a cluster that has Flink and the models in its lib
 * and nothing else. The profile {@code job} runs it when it has built the jar.
 */
class JobJarCheck {

  private static final Path TARGET = Local.ROOT.resolve("flink/target");

  private static final String JAR = TARGET.resolve("synoptic-flink.jar").toString();

  static final String LIB = TARGET.resolve("flink-lib/*") + ":" + TARGET.resolve("lib/*");

  private static final Path EXAMPLES = Local.ROOT.resolve("examples/sources");

  @TempDir private Path folder;

  @Test
  @Timeout(value = 600, unit = TimeUnit.SECONDS)
  void aCorpusIsAnnotatedInBothFormats() throws Exception {
    Path out = folder.resolve("out");
    try (Standalone cluster = new Standalone(folder, 2, LIB, "")) {
      cluster.flinkRun(annotate(EXAMPLES.toUri().toString(), out.toUri().toString()));
    }
    List<String> lines = CorpusLines.ofCommandLine(EXAMPLES, new ArrayList<>());
    assertThat(CorpusLines.written(out, "articles"))
        .hasSizeGreaterThan(5)
        .containsExactlyInAnyOrderElementsOf(lines);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Path file : CorpusLines.files(out.resolve("articles"), ".parquet")) {
      rows.addAll(ParquetRows.of(file));
    }
    assertThat(rows.stream().map(row -> row.get("json")))
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  /** The words after {@code flink run}. */
  static List<String> annotate(String in, String out) {
    return List.of(
        "-p",
        "2",
        JAR,
        "annotate",
        "--in",
        in,
        "--out",
        out,
        "--format",
        "jsonl",
        "--format",
        "parquet");
  }

  @Test
  @Timeout(value = 600, unit = TimeUnit.SECONDS)
  void theLiveJobReadsAndWrites() throws Exception {
    Assumptions.assumeTrue(PostgresServer.isThere(), "no PostgreSQL");
    try (Broker broker = new Broker(folder);
        Postgres postgres = new Postgres(folder);
        Standalone cluster = new Standalone(folder, 2, LIB, "")) {
      cluster.flinkRun(
          List.of(
              "-d",
              "-p",
              "2",
              JAR,
              "live",
              "--kafka",
              broker.servers(),
              "--postgres",
              postgres.url(),
              "--pause-ms",
              "2000"));
      new PageFeed(broker.servers(), 50).send(News.pages());
      for (String table : List.of("articles", "skipped", "stories", "comparisons")) {
        for (int tries = 0; postgres.ask("SELECT id FROM " + table).isEmpty(); tries++) {
          assertThat(tries).as("waiting for " + table).isLessThan(600);
          Thread.sleep(200);
        }
      }
    }
  }
}
