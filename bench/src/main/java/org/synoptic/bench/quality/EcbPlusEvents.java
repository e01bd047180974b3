package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.CoreferenceScores;
import org.synoptic.bench.judge.EventStory;
import org.synoptic.bench.judge.EventTraining;
import org.synoptic.compare.judge.CrossReportEvents;
import org.synoptic.text.encoder.EncoderMissingException;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Scores event coreference on ECB+ (Cybulska and Vossen 2014): the mentions are given, the stories
 * are the sub-topics. The weights were taught on its training part.
 */
public final class EcbPlusEvents implements Benchmark {

  private static final List<String> PARTS = List.of("Test", "Dev");

  private static final List<String> PUBLISHED =
      List.of("cluster and lemma .765 (test)", "Barhom 2019 .795 (test)");

  @Override
  public String set() {
    return "ecbplus";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    CoreferenceScores scores = new CoreferenceScores();
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      for (EventStory story : EventStory.read(folder, part(folder), most, pipeline, encoder)) {
        EventTraining.score(story, new CrossReportEvents(story.meaning()), scores);
      }
    } catch (EncoderMissingException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    int size = scores.size();
    return List.of(
        new Score(set(), "events, CoNLL F1", scores.conll(), size, PUBLISHED),
        new Score(set(), "events, MUC F1", scores.muc(), size, List.of()),
        new Score(set(), "events, B-cubed F1", scores.bCubed(), size, List.of()),
        new Score(set(), "events, CEAF F1", scores.ceaf(), size, List.of()));
  }

  /** The part to score: the test part where it lies there. */
  private static String part(Path folder) {
    return PARTS.stream()
        .filter(part -> Files.exists(folder.resolve("ECB_" + part + "_corpus.txt")))
        .findFirst()
        .orElse("Dev");
  }
}
