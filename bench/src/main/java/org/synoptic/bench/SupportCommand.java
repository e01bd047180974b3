package org.synoptic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.synoptic.Synoptic;
import org.synoptic.bench.check.SupportTraining;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;

/** Teaches the weights of the words that reports bear out. */
@Command(
    name = "support",
    mixinStandardHelpOptions = true,
    description =
        "Teaches which words of a draft its reports bear out. The set wice-claims must lie unpacked "
            + "under --data; its marked words of the part for training are used, "
            + "with one weight each. Writes support.tsv, as it is shipped. The same set gives the "
            + "same weights.")
final class SupportCommand extends TeachCommand {

  @Override
  Map<String, String> teach(GoldSetFolder sets, SentenceEncoder encoder, Consumer<String> log)
      throws IOException {
    Path folder = sets.of("wice-claims");
    return Map.of(
        "support.tsv", new SupportTraining(Synoptic.pipeline(), encoder, folder).teach(log));
  }
}
