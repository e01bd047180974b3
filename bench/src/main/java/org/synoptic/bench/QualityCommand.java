package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.Synoptic;
import org.synoptic.bench.quality.Benchmark;
import org.synoptic.bench.quality.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores each stage on the gold sets that are at hand. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    description =
        "Scores each stage on the gold sets under --data. Exit 1 when a figure is below "
            + "its floor. A whole run (no --set, no --most) writes docs/quality.md.")
final class QualityCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "folder of gold sets, unpacked or as NAME.tar.gz")
  private Path data = Path.of(".");

  @Option(names = "--set", paramLabel = "NAME", description = "only this set (repeatable)")
  private List<String> only = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "at most N items of each set, for a quick look (no floors then)")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--part",
      paramLabel = "NAME",
      description = "another part of a set that has several, such as train (no floors then)")
  private @Nullable String part;

  @Option(names = "--raise", description = "raise each floor to what is reached now")
  private boolean raise;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path scratch = Files.createTempDirectory("synoptic-bench");
    try {
      return score(scratch);
    } finally {
      delete(scratch);
    }
  }

  private int score(Path scratch) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path root = Path.of(System.getProperty("synoptic.root", "."));
    Floors floors = Floors.read(root.resolve("bench/floors.json"));
    Pipeline pipeline = Synoptic.pipeline();
    List<Score> scores = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Benchmark benchmark : Benchmarks.ALL) {
      if (only.isEmpty() || only.contains(benchmark.set())) {
        run(
            part == null ? benchmark : benchmark.part(part),
            pipeline,
            scratch,
            scores,
            missing,
            out);
      }
    }
    boolean complete = limit == Integer.MAX_VALUE && part == null;
    if (complete && raise) {
      floors.raise(scores).write(root.resolve("bench/floors.json"));
    }
    if (complete && only.isEmpty() && missing.isEmpty()) {
      Path page = root.resolve("docs/quality.md");
      String previous = Files.exists(page) ? Files.readString(page) : "";
      Files.writeString(page, QualityPage.of(scores, previous));
    }
    List<String> below = complete ? floors.below(scores) : List.of();
    below.forEach(out::println);
    out.flush();
    return below.isEmpty() && !scores.isEmpty() ? 0 : 1;
  }

  private void run(
      Benchmark benchmark,
      Pipeline pipeline,
      Path scratch,
      List<Score> scores,
      List<String> missing,
      PrintWriter out)
      throws IOException {
    @Nullable Path folder = null;
    for (String set : benchmark.sets()) {
      Path opened = GoldSetArchive.open(data, set, scratch);
      if (opened == null) {
        missing.add(benchmark.set());
        out.println(
            "absent: " + set + " is not in " + data + "; " + benchmark.set() + " not scored");
        return;
      }
      folder = folder == null ? opened : folder;
    }
    long start = System.nanoTime();
    for (Score score : benchmark.run(folder == null ? data : folder, pipeline, limit)) {
      scores.add(score);
      out.println(QualityPage.line(score));
    }
    out.printf("  (%s: %.0f s)%n", benchmark.set(), (System.nanoTime() - start) / 1e9);
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
