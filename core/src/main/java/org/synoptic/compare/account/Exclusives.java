package org.synoptic.compare.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether what one report says stands in no other: nothing near it stands in any whole report that
 * came out at the same time. "Only in A" and "left out by B" are said of nothing else.
 *
 * <p>The weights are a logistic regression, taught on the claims of one report in the 20 stories of
 * {@code bench/gold/ledger/building}. When they or the terms of {@code ReportView} change, run
 * {@code bench ledger} and hold "exclusives that are true" at .95.
 */
final class Exclusives {

  private static final double CONSTANT = 1.79;

  /** Of {@link Nearness.Nearest#inTwoSentences}. */
  private static final double IN_TWO_SENTENCES = -1.57;

  /** Of {@link Nearness.Nearest#anywhere}. */
  private static final double ANYWHERE = -2.36;

  /** Of {@link Nearness.Nearest#alike}. */
  private static final double ALIKE = -2.62;

  /** Of ln(1 + place of the sentence) / 3: what stands early is told by all. */
  private static final double LATE = 1.77;

  private static final double LATE_SCALE = 3;

  /** Of the clause's terms, up to {@link #MOST_TERMS}, by that number. */
  private static final double TERMS = -0.97;

  private static final double MOST_TERMS = 12;

  /** A clause of fewer terms tells too little to be looked for elsewhere. Set by hand. */
  private static final int FEWEST_TERMS = 2;

  /** Log odds from which on a claim stands in no other report; .95 of them are true. */
  private static final double SURE = 2;

  /**
   * What a report that leaves something out may have of it at most: of the sentence in two of its
   * own, and of the clause in one. Set by hand.
   */
  private static final double LEFT_OUT_SHARE = 0.5;

  private static final double LEFT_OUT = 0.25;

  /** Days between reports of the same time: an older one cannot have what came later. By hand. */
  private static final long SAME_TIME_DAYS = 2;

  private final StoryIndex story;
  private final Nearness nearness;

  /** By report whether another one is whole and of the same time. */
  private final Map<Integer, Boolean> comparable = new HashMap<>();

  Exclusives(StoryIndex story) {
    this.story = story;
    this.nearness = new Nearness(story);
  }

  /** Whether statements of one report are that report's alone. */
  boolean isExclusive(List<Statement> statements) {
    int report = statements.get(0).report();
    return statements.stream().allMatch(one -> one.report() == report)
        && comparable.computeIfAbsent(report, this::hasComparable)
        && nearness.size(statements) >= FEWEST_TERMS
        && statements.stream().noneMatch(Exclusives::isAsked)
        && isAbsentFromOthers(report, statements);
  }

  /** "how it was possible": what somebody asks, others tell as what is not known. */
  private static boolean isAsked(Statement statement) {
    return Tags.isWh(statement.tokens().get(0).tag())
        && statement.head() != null
        && Relations.CLAUSAL_COMPLEMENTS.contains(statement.head().relation());
  }

  /** Whether a report has nothing near what any of the statements of others says. */
  boolean isLeftOut(int report, List<Statement> statements) {
    return statements.stream()
        .map(one -> nearness.of(List.of(one), other -> other == report))
        .allMatch(
            nearest -> nearest.inTwoSentences() < LEFT_OUT_SHARE && nearest.alike() < LEFT_OUT);
  }

  /** Whether nothing near statements of one report stands in any other. */
  private boolean isAbsentFromOthers(int report, List<Statement> statements) {
    Nearness.Nearest nearest = nearness.of(statements, other -> other != report);
    int first = statements.stream().mapToInt(Statement::sentence).min().orElse(0);
    double logOdds =
        CONSTANT
            + IN_TWO_SENTENCES * nearest.inTwoSentences()
            + ANYWHERE * nearest.anywhere()
            + ALIKE * nearest.alike()
            + LATE * Math.log(1 + first) / LATE_SCALE
            + TERMS * Math.min(MOST_TERMS, nearness.size(statements)) / MOST_TERMS;
    return logOdds > SURE;
  }

  private boolean hasComparable(int report) {
    return IntStream.range(0, story.reports().size())
        .anyMatch(other -> other != report && isComparable(report, other));
  }

  /** Whether another report is whole and of the same time. */
  private boolean isComparable(int report, int other) {
    LocalDate first = story.article(report).published().day();
    LocalDate second = story.article(other).published().day();
    boolean sameTime =
        first == null
            || second == null
            || Math.abs(ChronoUnit.DAYS.between(first, second)) <= SAME_TIME_DAYS;
    return sameTime && story.article(other).partial() == null;
  }
}
