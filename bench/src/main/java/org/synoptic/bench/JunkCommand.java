package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.synoptic.bench.junk.ScrapedSample;
import org.synoptic.bench.quality.JunkedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the texts of the junked-text benchmark, to score another reader on them. */
@Command(
    name = "junk",
    mixinStandardHelpOptions = true,
    description =
        "Writes the texts of the junked-text benchmark to --out: N.txt is the scraped text, "
            + "N.gold its article. The gold sets under --data must be unpacked.")
final class JunkCommand implements Callable<Integer> {

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path out = Path.of(".");

  @Option(
      names = "--unread",
      description = "write the texts with layouts that were used neither for rules nor for trees")
  private boolean unread;

  @Option(names = "--most", paramLabel = "N", description = "at most N texts")
  private int limit = Integer.MAX_VALUE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    Path folder = sets.of("zyte-article-extraction");
    List<ScrapedSample> texts =
        unread ? JunkedText.unreadLayouts(folder, limit) : JunkedText.readLayouts(folder, limit);
    Files.createDirectories(out);
    for (int i = 0; i < texts.size(); i++) {
      String name = String.format(Locale.ROOT, "%04d", i);
      ScrapedSample text = texts.get(i);
      Files.writeString(out.resolve(name + ".txt"), text.text());
      Files.writeString(out.resolve(name + ".gold"), text.article().body());
      report.println(name + " " + text.style() + " " + text.name());
    }
    report.flush();
    return 0;
  }
}
