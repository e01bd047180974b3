package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that teaches weights on gold sets and writes them to {@code --out}. */
abstract class TeachCommand implements Callable<Integer> {

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public final Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    Consumer<String> log =
        line -> {
          report.println(line);
          report.flush();
        };
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      for (Map.Entry<String, String> file : teach(sets, encoder, log).entrySet()) {
        Files.writeString(out.resolve(file.getKey()), file.getValue());
      }
      return 0;
    } catch (EncoderMissingException e) {
      spec.commandLine().getErr().println("synoptic bench " + spec.name() + ": " + e.getMessage());
      return 2;
    }
  }

  /** The files to write, by their names. */
  abstract Map<String, String> teach(
      GoldSetFolder sets, SentenceEncoder encoder, Consumer<String> log) throws IOException;
}
