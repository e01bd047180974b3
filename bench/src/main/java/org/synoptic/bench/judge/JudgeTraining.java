package org.synoptic.bench.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.Examples.Example;
import org.synoptic.compare.judge.PairFeatures;
import org.synoptic.text.LogisticRegression;
import org.synoptic.text.encoder.SentenceEncoder;

/** Teaches the judge's weights and says how well they do on what they were not taught on. */
public final class JudgeTraining {

  /** What all examples of a set weigh together, whatever their number. */
  private static final double WEIGHT_OF_SET = 5000;

  /** Parts of WiCE for cross-validation. */
  private static final int FOLDS = 10;

  private static final double[] PRECISIONS = {0.7, 0.8, 0.9};

  private static final String HEADER =
      """
      # Weights of the judge of two clauses: logistic regression over the features of PairFeatures.
      # A line: feature, its mean and its standard deviation where it was taught, its weight. The
      # line "intercept" is added in any case.
      # Source: taught by ./synoptic bench judge on the sets wice-claims (annotations ODC-BY 1.0) and
      # superpal-pairs (Apache-2.0); the numbers hold no text of either.
      # Licence: Apache-2.0. To edit: teach anew; a change of a feature, of the encoder or of its
      # projection asks for it.
      """;

  private static final String TOPICS_HEADER =
      """
      # Weights as in judge.tsv of compare.judge, for each topic of superpal-pairs, taught without the
      # pairs of that topic: the benchmark of the set scores with them.
      # Source and licence: as there. To edit: ./synoptic bench judge writes both.
      """;

  private static final String AVERAGE_HEADER =
      """
      # The mean vector of words in the sentences of wice-claims, as the encoder gives them, each of
      # length 1: one number a line.
      # Source: ./synoptic bench judge, which reads wice-claims (annotations ODC-BY 1.0); numbers only.
      # Licence: Apache-2.0. To edit: compute anew for another encoder, then teach the judge again.
      """;

  private final List<Example> wice;
  private final List<Example> pairs;
  private final Consumer<String> log;

  private JudgeTraining(List<Example> wice, List<Example> pairs, Consumer<String> log) {
    this.wice = wice;
    this.pairs = pairs;
    this.log = log;
  }

  /**
   * Teaches on the sets in a folder.
   *
   * @return the text of each file, by its name
   */
  public static Map<String, String> teach(
      Path data, Pipeline pipeline, SentenceEncoder encoder, Consumer<String> log)
      throws IOException {
    Examples examples = new Examples(pipeline, encoder, log);
    List<Example> pairs = examples.ofPairs(data.resolve("superpal-pairs/pairs.jsonl"));
    List<Example> wice = examples.ofWice(data.resolve("wice-claims"));
    JudgeTraining training = new JudgeTraining(wice, pairs, log);
    training.validate();
    return Map.of(
        "judge.tsv",
        training.weights(),
        "topic-weights.tsv",
        training.topicWeights(),
        "average-word.tsv",
        averageWord(examples.averageWord()));
  }

  private String weights() {
    return HEADER + fitSame(one -> true).lines(PairFeatures.NAMES);
  }

  private LogisticTraining.Fitted fitSame(Predicate<Example> taught) {
    List<LogisticTraining.Row> rows = new ArrayList<>();
    for (List<Example> set : List.of(wice, pairs)) {
      List<Example> used = set.stream().filter(taught).filter(one -> !one.unclear()).toList();
      double weight = WEIGHT_OF_SET / Math.max(1, used.size());
      used.forEach(one -> rows.add(new LogisticTraining.Row(one.features(), one.same(), weight)));
    }
    return LogisticTraining.fit(rows);
  }

  /** Logs figures of cross-validation, for thresholds and for calibration. */
  private void validate() {
    List<RankingScores.Scored> ofWice = new ArrayList<>();
    Map<String, Integer> folds = folds();
    for (int fold = 0; fold < FOLDS; fold++) {
      int tested = fold;
      Predicate<Example> test = one -> folds.getOrDefault(one.group(), -1) == tested;
      LogisticRegression same = fitSame(test.negate()).regression();
      for (Example one : wice.stream().filter(test).toList()) {
        double logit = same.logit(one.features());
        ofWice.add(new RankingScores.Scored(logit, one.same()));
      }
    }
    report("same fact, WiCE, by claims", ofWice);
    report("same fact, SuperPAL, by topics", byTopics());
  }

  private Map<String, Integer> folds() {
    Map<String, Integer> folds = new HashMap<>();
    for (Example one : wice) {
      folds.putIfAbsent(one.group(), folds.size() % FOLDS);
    }
    return folds;
  }

  private static String averageWord(double[] average) {
    StringBuilder lines = new StringBuilder(AVERAGE_HEADER);
    for (double number : average) {
      lines.append(String.format(Locale.ROOT, "%.5f\n", number));
    }
    return lines.toString();
  }

  /** The text of {@code topic-weights.tsv}. */
  private String topicWeights() {
    StringBuilder lines = new StringBuilder(TOPICS_HEADER);
    for (String topic : new TreeSet<>(pairs.stream().map(Example::group).toList())) {
      lines.append(
          TopicWeights.lines(
              topic, PairFeatures.NAMES, fitSame(one -> !one.group().equals(topic))));
    }
    return lines.toString();
  }

  private List<RankingScores.Scored> byTopics() {
    List<RankingScores.Scored> scored = new ArrayList<>();
    for (String topic : new TreeSet<>(pairs.stream().map(Example::group).toList())) {
      LogisticRegression same = fitSame(one -> !one.group().equals(topic)).regression();
      for (Example one : pairs) {
        if (one.group().equals(topic) && !one.unclear()) {
          scored.add(new RankingScores.Scored(same.logit(one.features()), one.same()));
        }
      }
    }
    return scored;
  }

  private void report(String what, List<RankingScores.Scored> scored) {
    RankingScores scores = new RankingScores(scored);
    log.accept(
        String.format(
            Locale.ROOT,
            "%s: average precision %.3f, best F1 %.3f",
            what,
            scores.averagePrecision(),
            scores.bestF1()));
    for (double precision : PRECISIONS) {
      double logit = scores.thresholdAt(precision);
      log.accept(
          String.format(
              Locale.ROOT,
              "  precision %.2f: recall %.3f, from the probability %.3f on",
              precision,
              scores.recallAt(precision),
              LogisticRegression.probability(logit)));
    }
    Reliability.of(scored, (Function<Double, Double>) LogisticRegression::probability).forEach(log);
  }
}
