package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.PairsFile;
import org.synoptic.bench.judge.RankingScores;
import org.synoptic.bench.judge.RankingScores.Scored;
import org.synoptic.bench.judge.TextPair;
import org.synoptic.bench.judge.TopicWeights;
import org.synoptic.bench.judge.UnclearPairs;
import org.synoptic.text.LogisticRegression;

/**
 * Scores the judge on spans of summaries and of news articles (SuperPAL, Ernst et al. 2021). Each
 * topic is judged by weights that were taught without it.
 */
public final class SuperPal implements Benchmark {

  private static final double PRECISION = 0.9;

  @Override
  public String set() {
    return "superpal-pairs";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<TextPair> all = PairsFile.read(folder.resolve("pairs.jsonl"));
    List<TextPair> pairs = all.subList(0, Math.min(most, all.size()));
    Map<String, LogisticRegression> weights = TopicWeights.read();
    UnclearPairs unclear = new UnclearPairs(all);
    List<Scored> scored = new ArrayList<>();
    List<Scored> clear = new ArrayList<>();
    List<Double> logits =
        Judging.with(pipeline, judge -> judge.logits(pairs, pair -> weights.get(pair.topic())));
    for (int i = 0; i < pairs.size(); i++) {
      Scored one = new Scored(logits.get(i), pairs.get(i).label() == 1);
      scored.add(one);
      if (!unclear.contains(pairs.get(i))) {
        clear.add(one);
      }
    }
    return List.of(
        score(
            "average precision, labelled pairs",
            new RankingScores(clear).averagePrecision(),
            clear),
        score("best F1, labelled pairs", new RankingScores(clear).bestF1(), clear),
        score(
            "recall at precision .90, labelled pairs",
            new RankingScores(clear).recallAt(PRECISION),
            clear),
        score(
            "average precision, all pairs", new RankingScores(scored).averagePrecision(), scored));
  }

  private Score score(String metric, double value, List<Scored> of) {
    return new Score(set(), metric, value, of.size(), List.of());
  }
}
