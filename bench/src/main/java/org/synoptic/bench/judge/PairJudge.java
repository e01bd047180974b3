package org.synoptic.bench.judge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.align.StatementVectors;
import org.synoptic.compare.contrast.Contrasts;
import org.synoptic.compare.judge.FactJudge;
import org.synoptic.compare.judge.JudgedUnit;
import org.synoptic.compare.judge.PairFeatures;
import org.synoptic.compare.judge.Verdict;
import org.synoptic.compare.slots.SlotDifferences;
import org.synoptic.compare.statement.Statement;
import org.synoptic.text.LogisticRegression;
import org.synoptic.text.encoder.SentenceEncoder;

/** Judges pairs of texts as the ledger judges statements. */
public final class PairJudge {

  /**
   * The share of a pair's probability of one fact that becomes contradiction where a rule finds a
   * clash. Set by hand.
   */
  private static final double CLASH = 0.7;

  private final Pipeline pipeline;
  private final SentenceEncoder encoder;

  public PairJudge(Pipeline pipeline, SentenceEncoder encoder) {
    this.pipeline = pipeline;
    this.encoder = encoder;
  }

  /**
   * How two texts stand to each other, each as a probability.
   *
   * @param same both tell the same fact
   * @param entails the first tells all of what the second tells
   * @param contradicts both tell of the same thing what cannot both be true
   */
  public record Judgement(double same, double entails, double contradicts) {

    static final Judgement NONE = new Judgement(0, 0, 0);
  }

  /** The judgement of each pair, in their order. */
  public List<Judgement> judge(List<TextPair> pairs) {
    Map<TextPair, Judgement> found = new IdentityHashMap<>();
    for (List<TextPair> group : PairGroups.of(pairs)) {
      judgeGroup(group, found);
    }
    List<Judgement> judgements = new ArrayList<>();
    pairs.forEach(pair -> judgements.add(found.getOrDefault(pair, Judgement.NONE)));
    return judgements;
  }

  /** The logit of each pair by other weights than the judge's own, in their order. */
  public List<Double> logits(List<TextPair> pairs, Function<TextPair, LogisticRegression> weights) {
    Map<TextPair, Double> found = new IdentityHashMap<>();
    for (List<TextPair> group : PairGroups.of(pairs)) {
      JudgedStory story = new JudgedStory(group, pipeline, encoder);
      PairFeatures features = new PairFeatures(story.meaning());
      for (TextPair pair : group) {
        JudgedUnit a = story.unit(pair.contextA(), pair.a());
        JudgedUnit b = story.unit(pair.contextB(), pair.b());
        if (a != null && b != null) {
          found.put(pair, weights.apply(pair).logit(features.of(a, b)));
        }
      }
    }
    return pairs.stream().map(pair -> found.getOrDefault(pair, Double.NEGATIVE_INFINITY)).toList();
  }

  private void judgeGroup(List<TextPair> group, Map<TextPair, Judgement> found) {
    JudgedStory story = new JudgedStory(group, pipeline, encoder);
    FactJudge judge = new FactJudge(story.meaning());
    StatementMatcher matcher =
        new StatementMatcher(
            story.index(),
            new StatementVectors(story.index().statements(), story.index().reports()));
    Contrasts contrasts = new Contrasts(story.index(), matcher, SlotDifferences.of(story.index()));
    for (TextPair pair : group) {
      JudgedUnit a = story.unit(pair.contextA(), pair.a());
      JudgedUnit b = story.unit(pair.contextB(), pair.b());
      found.put(pair, judgement(judge, contrasts, a, b));
    }
  }

  private static Judgement judgement(
      FactJudge judge, Contrasts contrasts, @Nullable JudgedUnit a, @Nullable JudgedUnit b) {
    if (a == null || b == null) {
      return Judgement.NONE;
    }
    Verdict verdict = judge.verdict(a, b);
    double clash = clash(contrasts, a, b) ? CLASH : 0;
    double same = verdict.same() * (1 - clash);
    double entails = verdict.entails() * (1 - clash);
    return new Judgement(same, entails, verdict.same() * clash);
  }

  private static boolean clash(Contrasts contrasts, JudgedUnit a, JudgedUnit b) {
    for (Statement left : a.statements()) {
      for (Statement right : b.statements()) {
        if (contrasts.contradict(left, right)) {
          return true;
        }
      }
    }
    return false;
  }
}
