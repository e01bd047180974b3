package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.judge.FactJudge;
import org.synoptic.compare.judge.JudgedUnit;
import org.synoptic.compare.judge.StoryMeaning;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Span;
import org.synoptic.syntax.ContentWords;
import org.synoptic.text.LogisticRegression;
import org.synoptic.text.encoder.SentenceEncoder;

/**
 * Judges the statements of a story by what they mean. A pair's logit is made of that of its two
 * clauses, that of their two sentences, and their {@link Circumstances}. The clauses must be near
 * by themselves, and one of them the other's best in its sentence: sentences that share one clause
 * are alike, their other clauses need not be.
 */
final class MeaningMatcher {

  /** Nearest sentences of one report that are looked at for a sentence. Measured: see 0017. */
  private static final int NEAREST_IN_REPORT = 5;

  /** Nearest sentences of all reports that are looked at for a sentence. Set by hand. */
  private static final int NEAREST = 24;

  /**
   * Least logit of two sentences for their clauses to be judged; a clause raises it at most by what
   * brings it here. Set by hand.
   */
  private static final double LEAST_OF_SENTENCES = -3.5;

  /**
   * Least logit of two clauses by themselves. Set on the building part of the marked stories: at 0
   * fewer are joined, at -2 more of them wrongly ({@code bench ledger}).
   */
  private static final double LEAST_OF_CLAUSES = -1;

  /**
   * Least logit of two statements that match by their words. Set on the building part of the marked
   * stories: of 14 such pairs below it 8 were wrong ({@code bench ledger}).
   */
  private static final double LEAST_BY_WORDS = -0.5;

  /**
   * Added where one only tells that something goes on, and the other one mentions it. Set on the
   * building part of the marked stories ({@code bench ledger}). A smaller one for all pairs of
   * other acts lost more right pairs than wrong ones on the stories kept aside.
   */
  private static final double MENTIONED = -1.5;

  /** Words with a meaning of their own that a clause must have. Set by hand. */
  private static final int FEWEST_WORDS = 2;

  /** Words that open a clause which says what may be, or asks it. */
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "what", "how", "why");

  /** What clauses without their values count beside their sentences. Set by hand. */
  private static final double OF_MASKED_CLAUSES = 0.6;

  private final List<Statement> statements;
  private final StoryMeaning meaning;
  private final FactJudge judge;
  private final Circumstances circumstances;
  private final MainActs acts;
  private final List<Statement.Place> places;
  private final Map<Statement.Place, List<Statement>> byPlace = new HashMap<>();
  private final Map<Statement.Place, JudgedUnit> sentences = new HashMap<>();
  private final List<@Nullable JudgedUnit> clauses = new ArrayList<>();
  private final Map<Long, Double> logits = new HashMap<>();
  private final Map<List<Statement.Place>, Double> sentenceLogits = new HashMap<>();
  private final Map<Statement.Place, Set<Statement.Place>> nearest = new HashMap<>();

  /** Encodes the given sentences of a story. */
  MeaningMatcher(
      StoryIndex story,
      Circumstances circumstances,
      SentenceEncoder encoder,
      Set<Statement.Place> places) {
    this.statements = story.statements();
    this.places = List.copyOf(places);
    this.meaning = StoryMeaning.of(story, encoder, places, report -> report);
    this.judge = new FactJudge(meaning);
    this.circumstances = circumstances;
    this.acts = new MainActs(story, meaning);
    for (Statement statement : statements) {
      byPlace.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
      clauses.add(isClause(statement) ? JudgedUnit.of(meaning, statement) : null);
    }
    for (Statement.Place place : places) {
      JudgedUnit unit = JudgedUnit.of(meaning, place, byPlace.getOrDefault(place, List.of()));
      if (unit != null) {
        sentences.put(place, unit);
      }
    }
  }

  /** Whether a statement says something by itself: single words, questions, conditions do not. */
  private static boolean isClause(Statement statement) {
    return statement.tokens().stream().filter(ContentWords::isContent).count() >= FEWEST_WORDS
        && CONDITIONS.stream().noneMatch(statement.tokens().get(0).lemma()::equals)
        && !statement.tokens().get(statement.tokens().size() - 1).lemma().equals("?");
  }

  /** The probability that two statements of different reports tell the same fact. */
  double probability(Statement a, Statement b) {
    if (a.report() == b.report()
        || clauses.get(a.index()) == null
        || clauses.get(b.index()) == null) {
      return 0;
    }
    boolean ordered = a.index() < b.index();
    Statement first = ordered ? a : b;
    Statement second = ordered ? b : a;
    long key = (long) first.index() * statements.size() + second.index();
    return LogisticRegression.probability(logits.computeIfAbsent(key, k -> logit(first, second)));
  }

  /** How near a word of one sentence comes to its nearest in another one, 0 to 1. */
  double likeness(Statement.Place place, Span word, Statement.Place other) {
    return meaning.likeness(place, word, other);
  }

  /** Whether two statements can be judged, and the odds are against one fact. */
  boolean isUnlikely(Statement a, Statement b) {
    JudgedUnit left = clauses.get(a.index());
    JudgedUnit right = clauses.get(b.index());
    return a.report() != b.report()
        && left != null
        && right != null
        && circumstances.logit(a, b, judge.logit(left, right), sentenceLogit(a.place(), b.place()))
                + ofActs(a, b)
            < LEAST_BY_WORDS;
  }

  private double ofActs(Statement a, Statement b) {
    return acts.isMentionedByOther(a, b) ? MENTIONED : 0;
  }

  private double logit(Statement a, Statement b) {
    JudgedUnit left = clauses.get(a.index());
    JudgedUnit right = clauses.get(b.index());
    if (left == null || right == null) {
      return Double.NEGATIVE_INFINITY;
    }
    double ofSentences = sentenceLogit(a.place(), b.place());
    if (ofSentences < LEAST_OF_SENTENCES) {
      return Double.NEGATIVE_INFINITY;
    }
    double ofClauses = judge.logit(left, right);
    double both = circumstances.logit(a, b, ofClauses, ofSentences);
    double odds = ofClauses < LEAST_OF_CLAUSES ? Math.min(ofClauses, both) : both;
    return odds > 0 ? odds + ofActs(a, b) : odds;
  }

  /**
   * The logit of the probability that two clauses of different reports tell the same, whatever
   * their values are: of a clause and its sentence without the value's words. Negative infinity
   * where one of them was not encoded, or neither sentence is among the nearest of the other.
   */
  double logitWithout(Statement a, Span x, Statement b, Span y) {
    if (!areNear(a.place(), b.place())) {
      return Double.NEGATIVE_INFINITY;
    }
    double ofClauses = logit(unit(a, x, false), unit(b, y, false));
    return ofClauses == Double.NEGATIVE_INFINITY
        ? ofClauses
        : OF_MASKED_CLAUSES * ofClauses
            + (1 - OF_MASKED_CLAUSES) * logit(unit(a, x, true), unit(b, y, true));
  }

  private boolean areNear(Statement.Place one, Statement.Place other) {
    return nearest(one).contains(other) || nearest(other).contains(one);
  }

  boolean isEncoded(Statement.Place place) {
    return meaning.isEncoded(place);
  }

  private Set<Statement.Place> nearest(Statement.Place place) {
    return nearest.computeIfAbsent(
        place,
        of -> {
          int number = places.indexOf(of);
          return number < 0
              ? Set.of()
              : meaning.nearest(number, NEAREST_IN_REPORT, NEAREST).stream()
                  .map(places::get)
                  .collect(Collectors.toUnmodifiableSet());
        });
  }

  double wordLikeness(Statement.Place one, Span x, Statement.Place other, Span y) {
    return meaning.likeness(one, x, other, y);
  }

  private @Nullable JudgedUnit unit(Statement statement, Span value, boolean whole) {
    return JudgedUnit.without(meaning, statement, value, whole);
  }

  private double logit(@Nullable JudgedUnit a, @Nullable JudgedUnit b) {
    return a == null || b == null ? Double.NEGATIVE_INFINITY : judge.logit(a, b);
  }

  private double sentenceLogit(Statement.Place a, Statement.Place b) {
    return sentenceLogits.computeIfAbsent(
        List.of(a, b),
        pair -> {
          JudgedUnit left = sentences.get(a);
          JudgedUnit right = sentences.get(b);
          return left == null || right == null
              ? Double.NEGATIVE_INFINITY
              : judge.logit(left, right);
        });
  }

  /** Statements whose sentences are near each other, the earlier one first, without repeats. */
  List<StatementPair> candidates() {
    Set<List<Integer>> pairs =
        new TreeSet<>(
            Comparator.<List<Integer>>comparingInt(p -> p.get(0)).thenComparingInt(p -> p.get(1)));
    for (int s = 0; s < places.size(); s++) {
      for (int other : meaning.nearest(s, NEAREST_IN_REPORT, NEAREST)) {
        pairs.add(List.of(Math.min(s, other), Math.max(s, other)));
      }
    }
    List<StatementPair> candidates = new ArrayList<>();
    for (List<Integer> pair : pairs) {
      Statement.Place one = places.get(pair.get(0));
      Statement.Place other = places.get(pair.get(1));
      boolean ordered = one.report() < other.report();
      Statement.Place first = ordered ? one : other;
      Statement.Place second = ordered ? other : one;
      addCandidates(
          byPlace.getOrDefault(first, List.of()),
          byPlace.getOrDefault(second, List.of()),
          candidates);
    }
    return candidates;
  }

  private void addCandidates(
      List<Statement> ofOne, List<Statement> ofOther, List<StatementPair> candidates) {
    for (Statement a : ofOne) {
      for (Statement b : ofOther) {
        double probability = probability(a, b);
        boolean bestOfA = ofOther.stream().noneMatch(o -> probability(a, o) > probability);
        boolean bestOfB = ofOne.stream().noneMatch(o -> probability(o, b) > probability);
        if (bestOfA || bestOfB) {
          candidates.add(new StatementPair(a, b, probability));
        }
      }
    }
  }
}
