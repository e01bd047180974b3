package org.synoptic.bench;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.synoptic.Synoptic;
import org.synoptic.bench.judge.JudgeTraining;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;

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
final class JudgeCommand extends TeachCommand {

  @Override
  Map<String, String> teach(GoldSetFolder sets, SentenceEncoder encoder, Consumer<String> log)
      throws IOException {
    return JudgeTraining.teach(sets.folder(), Synoptic.pipeline(), encoder, log);
  }
}
