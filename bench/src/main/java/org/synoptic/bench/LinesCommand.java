package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.bench.lines.LineTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the trees that classify the lines of scraped text. */
@Command(
    name = "lines",
    mixinStandardHelpOptions = true,
    description =
        "Trains the trees that classify the lines of scraped text and writes them to --out. "
            + "The sets trafilatura-evaluation, htmldate, articles-allsides, "
            + "zyte-article-extraction and fundus-evaluation must lie unpacked under --data. "
            + "The same sets give the same trees.")
final class LinesCommand implements Callable<Integer> {

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write to")
  private Path out = Path.of(".");

  @Option(
      names = "--no-read-layouts",
      description =
          "leave out the layouts of zyte-article-extraction and fundus-evaluation, so that the "
              + "benchmark scores layouts that were not used for training")
  private boolean withoutReadLayouts;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    Files.writeString(out, LineTraining.train(sets.folder(), !withoutReadLayouts, report::println));
    report.flush();
    return 0;
  }
}
