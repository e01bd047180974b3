package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.Synoptic;
import org.synoptic.bench.check.SupportTraining;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Teaches the weights of the words that reports bear out. */
@Command(
    name = "support",
    mixinStandardHelpOptions = true,
    description =
        "Teaches which words of a draft its reports bear out. The set wice-claims must lie unpacked "
            + "under --data; its marked words of the part for training are used, "
            + "with one weight each. Writes support.tsv, as it is shipped. The same set gives the "
            + "same weights.")
final class SupportCommand implements Callable<Integer> {

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      SupportTraining training =
          new SupportTraining(Synoptic.pipeline(), encoder, sets.folder().resolve("wice-claims"));
      Files.writeString(out.resolve("support.tsv"), training.teach(report::println));
      report.flush();
      return 0;
    } catch (EncoderMissingException e) {
      spec.commandLine().getErr().println("synoptic bench support: " + e.getMessage());
      return 2;
    }
  }
}
