package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.HappeningDates;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Span;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Which statements say the same thing. Two statements match when each is the other's best in its
 * report and they share enough of what tells statements of the story apart; the less one is the
 * other's best, the more they must share. Where words leave something open, those match too that
 * {@link MeaningMatcher} judges to tell the same fact.
 */
public final class StatementMatcher {

  /** Least score of two statements that are each other's best. Tuned on the seeds and BASIL. */
  private static final double MUTUAL = 0.46;

  /** Least score where only one of the two is the other's best. Tuned with {@link #MUTUAL}. */
  private static final double ONE_SIDED = 0.55;

  /** Least score of two statements that both have a better one. Tuned with {@link #MUTUAL}. */
  private static final double STRONG = 0.66;

  /** Least score of two statements of one report. Set by hand. */
  private static final double REPEATED = 0.75;

  /** Added where one speaker said both at one time: so little else need be shared. By hand. */
  private static final double SAME_OCCASION = 0.3;

  /** Terms that statements must share at least. Set by hand. */
  private static final int FEWEST_SHARED = 2;

  /** The same for statements of one occasion that share names and dates only. Set by hand. */
  private static final int FEWEST_SHARED_ON_OCCASION = 4;

  /** Least score where one person does one thing on one day in both. Set by hand. */
  private static final double SAME_ACT = 0.56;

  /** Factor where one is negated: a real contradiction shares enough to bear it. By hand. */
  private static final double OTHER_POLARITY = 0.85;

  /** Factor where the verbs of the clauses differ. Set by hand. */
  private static final double OTHER_ACT = 0.88;

  /** Taken off where the two are about, or said by, two different people. Set by hand. */
  private static final double OTHER_PEOPLE = 0.25;

  /** Taken off where all dates of the one differ from all dates of the other. Set by hand. */
  private static final double OTHER_TIMES = 0.2;

  /**
   * Least probability that two statements tell the same fact. Of the pairs joined in the building
   * part of the marked stories .91 are right at .58 and at .59; at .58 some more are joined ({@code
   * bench ledger}). Before phrases needed more it was .92, .91 and .89 at .63, .6 and .57.
   */
  private static final double SAME_FACT = 0.58;

  /**
   * The same where one of the two is a phrase without a verb, which tells no act: "protests in
   * response to the bombing". Set in the same way: at .75 and .85 less is joined, and no more of it
   * rightly.
   */
  private static final double SAME_FACT_OF_PHRASE = 0.7;

  /** The score of two statements that surely tell the same fact, in other words. Set by hand. */
  private static final double SURE = 0.85;

  /** Words that two statements share by more than this may tell of one thing. Set by hand. */
  private static final double NEAR = 0.2;

  /** Least probability for two statements that may tell the same. Set by hand. */
  private static final double NEAR_FACT = 0.5;

  private final List<Statement> statements;
  private final List<ActTraits> traits;
  private final StatementVectors vectors;
  private final OtherFacts others;
  private final @Nullable MeaningMatcher meaning;

  /** The matching pairs by words, best first; null before they are asked for. */
  private @Nullable List<StatementPair> byWords;

  /** A matcher by words alone. */
  public StatementMatcher(StoryIndex story, StatementVectors vectors) {
    this(story, vectors, new OtherFacts(story, HappeningDates.of(story)));
  }

  private StatementMatcher(StoryIndex story, StatementVectors vectors, OtherFacts others) {
    this.statements = story.statements();
    this.traits = statements.stream().map(one -> ActTraits.of(one, story.identities())).toList();
    this.vectors = vectors;
    this.others = others;
    this.meaning = null;
  }

  private StatementMatcher(StatementMatcher byWords, MeaningMatcher meaning) {
    this.statements = byWords.statements;
    this.traits = byWords.traits;
    this.vectors = byWords.vectors;
    this.others = byWords.others;
    this.meaning = meaning;
    this.byWords = byWords.byWords;
  }

  /**
   * A matcher by words, and by meaning where words leave something open.
   *
   * @param encoder asked for only then; gives null where there is none
   */
  public static StatementMatcher of(
      StoryIndex story, StatementVectors vectors, Supplier<@Nullable SentenceEncoder> encoder) {
    HappeningDates dates = HappeningDates.of(story);
    OtherFacts others = new OtherFacts(story, dates);
    StatementMatcher byWords = new StatementMatcher(story, vectors, others);
    Set<Statement.Place> open = StoryEncoding.sentences(story, byWords.matchesByWords());
    SentenceEncoder loaded = open.isEmpty() ? null : encoder.get();
    return loaded == null
        ? byWords
        : new StatementMatcher(
            byWords,
            new MeaningMatcher(story, new Circumstances(vectors, others, dates), loaded, open));
  }

  /** The matching pairs, best first. */
  public List<StatementPair> matches() {
    List<StatementPair> all = new ArrayList<>(matchesByWords());
    if (meaning != null) {
      all.removeIf(pair -> meaning.isUnlikely(pair.a(), pair.b()));
      Set<Pair> found = new HashSet<>();
      all.forEach(pair -> found.add(Pair.of(pair.a(), pair.b())));
      for (StatementPair judged : meaning.candidates()) {
        Statement a = judged.a();
        Statement b = judged.b();
        if (judged.score() >= SAME_FACT
            && !found.contains(Pair.of(a, b))
            && score(a, b) >= MUTUAL) {
          all.add(new StatementPair(a, b, score(a, b)));
        }
      }
    }
    return sorted(all);
  }

  private record Pair(int a, int b) {

    static Pair of(Statement a, Statement b) {
      return new Pair(Math.min(a.index(), b.index()), Math.max(a.index(), b.index()));
    }
  }

  private static List<StatementPair> sorted(List<StatementPair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparingDouble((StatementPair pair) -> -pair.score())
                .thenComparingInt(pair -> pair.a().index())
                .thenComparingInt(pair -> pair.b().index()))
        .toList();
  }

  private List<StatementPair> matchesByWords() {
    List<StatementPair> found = byWords == null ? found() : byWords;
    byWords = found;
    return found;
  }

  private List<StatementPair> found() {
    List<StatementPair> candidates = candidates();
    Map<Partner, Double> best = new HashMap<>();
    for (StatementPair pair : candidates) {
      best.merge(Partner.of(pair.a(), pair.b()), pair.score(), Math::max);
      best.merge(Partner.of(pair.b(), pair.a()), pair.score(), Math::max);
    }
    return sorted(candidates.stream().filter(pair -> pair.score() >= least(pair, best)).toList());
  }

  /** A statement, and a report in which its best partner is looked for. */
  private record Partner(int statement, int report) {

    static Partner of(Statement of, Statement other) {
      return new Partner(of.index(), other.report());
    }
  }

  private static double least(StatementPair pair, Map<Partner, Double> best) {
    boolean bestOfA = pair.score() >= best.getOrDefault(Partner.of(pair.a(), pair.b()), 0.0);
    boolean bestOfB = pair.score() >= best.getOrDefault(Partner.of(pair.b(), pair.a()), 0.0);
    if (pair.a().report() == pair.b().report()) {
      return REPEATED;
    }
    if (bestOfA && bestOfB) {
      return MUTUAL;
    }
    return bestOfA || bestOfB ? ONE_SIDED : STRONG;
  }

  /** The pairs that score enough to match if each is the other's best. */
  List<StatementPair> candidates() {
    List<StatementPair> candidates = new ArrayList<>();
    vectors.sharing(
        FEWEST_SHARED,
        (one, later, mayBeAlike) -> {
          Statement a = statements.get(one);
          Statement b = statements.get(later);
          boolean may = mayBeAlike || mayMatchUnlike(traits.get(one), traits.get(later));
          double score = may ? wordScore(a, b, MUTUAL) : 0;
          if (score >= MUTUAL) {
            candidates.add(new StatementPair(a, b, score));
          }
        });
    return candidates;
  }

  /** Whether two statements may match however little else they share. */
  private static boolean mayMatchUnlike(ActTraits one, ActTraits other) {
    return one.isSameOccasion(other) || one.isSameAct(other);
  }

  /** How surely two statements say the same thing, about 0 to 1; 0 for clauses of one sentence. */
  public double score(Statement a, Statement b) {
    return Math.max(wordScore(a, b), meaningScore(a, b));
  }

  /** Whether it is possible that two statements tell the same, though they do not match. */
  public boolean mayTellSame(Statement a, Statement b) {
    return wordScore(a, b) > NEAR || (meaning != null && meaning.probability(a, b) > NEAR_FACT);
  }

  /**
   * The logit of the probability that two clauses tell the same but for a value in each; negative
   * infinity where their meaning is not known.
   */
  public double logitWithout(Statement a, Span x, Statement b, Span y) {
    return meaning == null ? Double.NEGATIVE_INFINITY : meaning.logitWithout(a, x, b, y);
  }

  /** Whether the meaning of a sentence is known. */
  public boolean hasMeaning(Statement.Place place) {
    return meaning != null && meaning.isEncoded(place);
  }

  /** How near two words of two sentences are in meaning, 0 to 1; 0 where it is not known. */
  public double wordLikeness(Statement.Place one, Span x, Statement.Place other, Span y) {
    return meaning == null ? 0 : meaning.wordLikeness(one, x, other, y);
  }

  /**
   * How near a word of one sentence comes by its meaning to its nearest in another one, 0 to 1; 0
   * where words alone decide.
   */
  public double likeness(Statement.Place place, Span word, Statement.Place other) {
    return meaning == null ? 0 : meaning.likeness(place, word, other);
  }

  /** Whether it is by their meaning, and not by their words, that two statements match. */
  public boolean isByMeaning(Statement a, Statement b) {
    double byMeaning = meaningScore(a, b);
    return byMeaning >= MUTUAL && byMeaning > wordScore(a, b);
  }

  /** The probability of one fact on the scale of {@link #wordScore}. */
  private double meaningScore(Statement a, Statement b) {
    if (meaning == null || others.areOther(a, b)) {
      return 0;
    }
    double probability = meaning.probability(a, b);
    double least = a.hasVerb() && b.hasVerb() ? SAME_FACT : SAME_FACT_OF_PHRASE;
    return probability < least
        ? MUTUAL * probability / least
        : MUTUAL + (SURE - MUTUAL) * (probability - least) / (1 - least);
  }

  /**
   * How surely two statements say the same thing in the same words, about 0 to 1; 0 for clauses of
   * one sentence.
   */
  public double wordScore(Statement a, Statement b) {
    return wordScore(a, b, 0);
  }

  /** The same, or 0 where it is surely less than {@code least}. */
  private double wordScore(Statement a, Statement b, double least) {
    ActTraits left = traits.get(a.index());
    ActTraits right = traits.get(b.index());
    if (a.isOfSameSentence(b) || !vectors.share(a.index(), b.index(), FEWEST_SHARED)) {
      return 0;
    }
    boolean sameOccasion = left.isSameOccasion(right);
    if (!shareMoreThanNames(a, b, sameOccasion)) {
      return 0;
    }
    boolean sameAct = left.isSameAct(right);
    double score = vectors.similarity(a.index(), b.index(), left.hasSameVerb(right));
    if ((score < least && !sameOccasion && !sameAct)
        || others.areOfOtherMeasurements(a, b)
        || others.areOfOtherCounts(a, b)
        || others.isOneAsked(a, b)) {
      return 0;
    }
    if (sameOccasion) {
      score = SAME_OCCASION + Math.max(score, vectors.sentenceSimilarity(a.index(), b.index()));
    }
    if (areOtherActs(a, b)) {
      score *= OTHER_ACT;
    }
    if (a.negative() != b.negative()) {
      score *= OTHER_POLARITY;
    }
    if (others.areOfOtherPeople(a, b)) {
      score -= OTHER_PEOPLE;
    }
    if (OtherFacts.areOfOtherTimes(a, b)) {
      score -= OTHER_TIMES;
    }
    return sameAct ? Math.max(score, SAME_ACT) : score;
  }

  private boolean shareMoreThanNames(Statement a, Statement b, boolean sameOccasion) {
    return vectors.shareMoreThanNames(a.index(), b.index())
        || (sameOccasion && vectors.share(a.index(), b.index(), FEWEST_SHARED_ON_OCCASION));
  }

  /** Whether both verbs are content words and neither is among the other's terms. */
  private boolean areOtherActs(Statement a, Statement b) {
    ActTraits left = traits.get(a.index());
    ActTraits right = traits.get(b.index());
    return left.verb() != null
        && right.verb() != null
        && left.isContent()
        && right.isContent()
        && !left.hasSameVerb(right)
        && !vectors.has(a.index(), right.verb())
        && !vectors.has(b.index(), left.verb());
  }
}
