package org.synoptic.bench.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.synoptic.Pipeline;
import org.synoptic.compare.judge.JudgedUnit;
import org.synoptic.compare.judge.PairFeatures;
import org.synoptic.text.encoder.SentenceEncoder;

/** Labelled pairs with their features, for teaching the judge. */
final class Examples {

  private static final int REPORT_EVERY = 50;

  private final Pipeline pipeline;
  private final SentenceEncoder encoder;
  private final Consumer<String> log;
  private final double[] sumOfWords = new double[SentenceEncoder.DIMENSIONS + 1];

  Examples(Pipeline pipeline, SentenceEncoder encoder, Consumer<String> log) {
    this.pipeline = pipeline;
    this.encoder = encoder;
    this.log = log;
  }

  /**
   * A pair and its features.
   *
   * @param group pairs of one group are never divided between teaching and testing
   * @param same whether both tell the same fact
   * @param unclear whether nobody can say if both tell the same fact
   * @param features those of {@link PairFeatures}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(String group, boolean same, boolean unclear, double[] features) {}

  /** The claims of WiCE against the sentences of their articles. */
  List<Example> ofWice(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    int done = 0;
    for (List<TextPair> pairs :
        WiceClaims.read(folder, List.of("claim-dev.jsonl", "tokens-train.jsonl"))) {
      if (!pairs.isEmpty()) {
        JudgedStory story = new JudgedStory(pairs, pipeline, encoder);
        addWords(story.meaning().sumOfWords());
        for (TextPair pair : pairs) {
          add(story, pair, false, examples);
        }
      }
      if (++done % REPORT_EVERY == 0) {
        log.accept(done + " claims, " + examples.size() + " pairs");
      }
    }
    return examples;
  }

  private void addWords(double[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sumOfWords[k] += sum[k];
    }
  }

  /** The mean vector of the words of WiCE, as far as they have been read. */
  double[] averageWord() {
    double[] average = new double[SentenceEncoder.DIMENSIONS];
    for (int k = 0; k < average.length; k++) {
      average[k] = sumOfWords[k] / Math.max(1, sumOfWords[average.length]);
    }
    return average;
  }

  /** The pairs of a file, each topic a group. */
  List<Example> ofPairs(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<TextPair> all = PairsFile.read(file);
    UnclearPairs unclear = new UnclearPairs(all);
    for (List<TextPair> group : PairGroups.of(all)) {
      JudgedStory story = new JudgedStory(group, pipeline, encoder);
      group.forEach(pair -> add(story, pair, unclear.contains(pair), examples));
      log.accept(examples.size() + " pairs");
    }
    return examples;
  }

  private static void add(
      JudgedStory story, TextPair pair, boolean unclear, List<Example> examples) {
    JudgedUnit a = story.unit(pair.contextA(), pair.a());
    JudgedUnit b = story.unit(pair.contextB(), pair.b());
    if (a != null && b != null) {
      double[] features = new PairFeatures(story.meaning()).of(a, b);
      examples.add(new Example(pair.topic(), pair.label() == 1, unclear, features));
    }
  }
}
