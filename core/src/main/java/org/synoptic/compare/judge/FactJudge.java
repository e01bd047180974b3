package org.synoptic.compare.judge;

import org.synoptic.lexicon.WordList;
import org.synoptic.text.LogisticRegression;

/**
 * Judges whether two units tell the same fact. Each probability comes from one logistic regression
 * over {@link PairFeatures}.
 */
public final class FactJudge {

  private static final WordList LIST = JudgeWeights.declared("judge.tsv");

  /**
   * Share of a clause's words, by weight, that another must have for the odds to be even that it
   * tells all of it. Set by eye on WiCE: of sentences that bear out a claim alone half have .70, of
   * those that bear out a part half have .39.
   */
  private static final double COVERED = 0.54;

  /** How fast the odds change with that share: in logits for the whole of it. Set by eye there. */
  private static final double STEEPNESS = 12;

  /**
   * What the logit loses in a story of two sentences: there nothing else can be the better match,
   * which the judge was taught to look for. Set by hand on made-up pairs of sentences.
   */
  private static final double LONELY = 4;

  /** Sentences of a story besides two from which on it loses nothing. Set by hand. */
  private static final double COMPANY = 30;

  private static final LogisticRegression SAME = JudgeWeights.read(LIST, PairFeatures.NAMES);

  private final PairFeatures features;
  private final double loss;

  public FactJudge(StoryMeaning story) {
    this.features = new PairFeatures(story);
    this.loss = LONELY * Math.max(0, 1 - Math.max(0, story.size() - 2) / COMPANY);
  }

  /** The logit of the probability that both tell the same fact. */
  public double logit(JudgedUnit a, JudgedUnit b) {
    return SAME.logit(features.of(a, b)) - loss;
  }

  /** How the first stands to the second. */
  public Verdict verdict(JudgedUnit a, JudgedUnit b) {
    double same = LogisticRegression.probability(logit(a, b));
    double covered = STEEPNESS * (features.coverage(b, a) - COVERED);
    return new Verdict(same, same * LogisticRegression.probability(covered));
  }
}
