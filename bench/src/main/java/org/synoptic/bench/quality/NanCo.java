package org.synoptic.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.Pipeline;
import org.synoptic.bench.judge.PairJudge;
import org.synoptic.bench.judge.PairsFile;
import org.synoptic.bench.judge.RankingScores;
import org.synoptic.bench.judge.RankingScores.Scored;
import org.synoptic.bench.judge.TextPair;

/**
 * Scores the judge on answers of news articles to one question (NAnCo, Laban et al. 2022). The
 * threshold of a question is the mean of those that are best for the other questions.
 */
public final class NanCo implements Benchmark {

  @Override
  public String set() {
    return "nanco-pairs";
  }

  @Override
  public List<Score> run(Path folder, Pipeline pipeline, int most) throws IOException {
    List<TextPair> all = PairsFile.read(folder.resolve("pairs.jsonl"));
    List<TextPair> pairs = all.subList(0, Math.min(most, all.size()));
    List<PairJudge.Judgement> judged = Judging.with(pipeline, judge -> judge.judge(pairs));
    Map<String, List<Scored>> questions = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      questions
          .computeIfAbsent(pairs.get(i).topic(), k -> new ArrayList<>())
          .add(new Scored(judged.get(i).same(), pairs.get(i).label() == 1));
    }
    Map<String, Double> best = new TreeMap<>();
    questions.forEach((q, scored) -> best.put(q, new RankingScores(scored).bestThreshold()));
    double sum = best.values().stream().mapToDouble(Double::doubleValue).sum();
    double accuracy = 0;
    for (Map.Entry<String, List<Scored>> question : questions.entrySet()) {
      double others = Math.max(1, best.size() - 1);
      double threshold = (sum - best.getOrDefault(question.getKey(), 0.0)) / others;
      accuracy += new RankingScores(question.getValue()).balancedAccuracy(threshold);
    }
    List<String> published =
        List.of("on other questions: RoBERTa taught for it .813, STS .733, MNLI .580");
    double mean = accuracy / Math.max(1, questions.size());
    return List.of(new Score(set(), "balanced accuracy", mean, pairs.size(), published));
  }
}
