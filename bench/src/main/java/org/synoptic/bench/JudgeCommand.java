package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.synoptic.Synoptic;
import org.synoptic.bench.judge.JudgeTraining;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Teaches the judge of two clauses. */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description =
        "Teaches the judge of two clauses and writes its weights to --out: judge.tsv and "
            + "average-word.tsv for compare.judge, topic-weights.tsv for the benchmark. The sets wice-claims "
            + "and superpal-pairs must lie unpacked under --data. Prints figures of "
            + "cross-validation, with the share of right ones in each tenth of the probability. "
            + "The same sets give the same weights.")
final class JudgeCommand implements Callable<Integer> {

  @Mixin private GoldSetFolder sets = new GoldSetFolder();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter report = spec.commandLine().getOut();
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      Map<String, String> files =
          JudgeTraining.teach(
              sets.folder(),
              Synoptic.pipeline(),
              encoder,
              line -> {
                report.println(line);
                report.flush();
              });
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(out.resolve(file.getKey()), file.getValue());
      }
      return 0;
    } catch (EncoderMissingException e) {
      spec.commandLine().getErr().println("synoptic bench judge: " + e.getMessage());
      return 2;
    }
  }
}
