package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.Synoptic;
import org.synoptic.bench.judge.EventStory;
import org.synoptic.bench.judge.EventTraining;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Teaches which mentions name one event. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description =
        "Teaches event coreference and writes its weights to --out: events.tsv for compare.judge. "
            + "The set ecbplus must lie unpacked under --data; its training part is taught on. "
            + "Prints scores of cross-validation over the topics. The same set gives the same "
            + "weights.")
final class EventsCommand implements Callable<Integer> {

  private static final String TAUGHT = "Train";

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      Path folder = sets.folder().resolve("ecbplus");
      List<EventStory> stories =
          EventStory.read(folder, TAUGHT, Integer.MAX_VALUE, Synoptic.pipeline(), encoder);
      Files.writeString(out.resolve("events.tsv"), EventTraining.teach(stories, report::println));
      report.flush();
      return 0;
    } catch (EncoderMissingException e) {
      spec.commandLine().getErr().println("synoptic bench events: " + e.getMessage());
      return 2;
    }
  }
}
