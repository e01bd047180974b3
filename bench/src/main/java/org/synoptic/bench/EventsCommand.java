package org.synoptic.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.synoptic.Synoptic;
import org.synoptic.bench.judge.EventStory;
import org.synoptic.bench.judge.EventTraining;
import org.synoptic.text.encoder.SentenceEncoder;
import picocli.CommandLine.Command;

/** Teaches which mentions name one event. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description =
        "Teaches event coreference and writes its weights to --out: events.tsv for compare.judge. "
            + "The set ecbplus must lie unpacked under --data; its training part is taught on. "
            + "Prints scores of cross-validation over the topics. The same set gives the same "
            + "weights.")
final class EventsCommand extends TeachCommand {

  private static final String TAUGHT = "Train";

  @Override
  Map<String, String> teach(GoldSetFolder sets, SentenceEncoder encoder, Consumer<String> log)
      throws IOException {
    List<EventStory> stories =
        EventStory.read(
            sets.of("ecbplus"), TAUGHT, Integer.MAX_VALUE, Synoptic.pipeline(), encoder);
    return Map.of("events.tsv", EventTraining.teach(stories, log));
  }
}
