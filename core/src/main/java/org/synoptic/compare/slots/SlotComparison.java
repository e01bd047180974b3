package org.synoptic.compare.slots;

import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StatementTimes;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.ComparedTimes;
import org.synoptic.compare.terms.FigureRange;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.model.Figure;
import org.synoptic.model.Timex;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/** What two readings of one slot are to each other. */
enum SlotComparison {
  /** One value, or values that leave room for each other. */
  SAME,
  /** One value rounded, or in another unit. */
  ROUNDED,
  /** The second one replaces the first. */
  LATER,
  /** The first one replaces the second. */
  SOONER,
  /** One is a limit that the other passes by far: both hold, and the count has grown. */
  GROWN,
  /** Both cannot be true of one time. */
  APART;

  /** Share by which a limit must be passed for the count to have grown. Set by hand. */
  private static final double GROWN_BY = 0.17;

  /** Share by which a rounded value may differ from the exact one. Set by hand. */
  private static final double ROUNDED_BY = 0.15;

  /** From this value on a multiple of ten is a round limit. Set by hand. */
  private static final double LEAST_ROUND = 20;

  /** Share by which an exact value may pass a round limit that stands for it. Set by hand. */
  private static final double JUST_ABOVE = 0.1;

  /** Up to this value a limit ("at least 12") is no rounding. Set by hand. */
  private static final double SMALL = 100;

  /** Compares counts that grow as news comes in: a later one replaces an earlier one. */
  static SlotComparison ofCounts(StoryIndex story, SlotReading a, SlotReading b) {
    SlotComparison still = of(a, b);
    SlotComparison order = order(story, a, b);
    boolean open = still == SAME && !a.hasSameValue(b) && !a.isVague() && !b.isVague();
    if ((open || still == APART) && order != null) {
      return order;
    }
    double difference = NumberText.relativeDifference(a.figure().low(), b.figure().low());
    return open && difference > GROWN_BY ? GROWN : still;
  }

  /** Compares values of one time. */
  static SlotComparison of(SlotReading a, SlotReading b) {
    FigureRange left = FigureRange.of(a.figure());
    FigureRange right = FigureRange.of(b.figure());
    boolean sameUnit = hasSameUnit(a, b);
    if (left == null || right == null) {
      return SAME;
    }
    if (sameUnit && a.hasSameValue(b)) {
      if (Rounding.areOppositeLimits(a.figure().bound(), b.figure().bound())
          || a.isPrintedLike(b)) {
        return SAME;
      }
      return a.figure().bound() == b.figure().bound() || a.isVague() ? SAME : ROUNDED;
    }
    if (!sameUnit && left.isConverted(right)) {
      return ROUNDED;
    }
    boolean overlap = left.overlaps(right);
    if (a.isVague() || b.isVague()) {
      return overlap && a.isVague() != b.isVague() ? ROUNDED : SAME;
    }
    if (sameUnit && isNear(a.figure(), b.figure()) && isRounded(a.figure(), b.figure(), overlap)) {
      return ROUNDED;
    }
    return overlap ? SAME : APART;
  }

  private static boolean hasSameUnit(SlotReading a, SlotReading b) {
    String left = a.figure().unit();
    String right = b.figure().unit();
    return left == null ? right == null : left.equals(right);
  }

  private static boolean isRounded(Figure x, Figure y, boolean overlap) {
    boolean bounded = x.bound() != Figure.Bound.EXACT || y.bound() != Figure.Bound.EXACT;
    return (bounded && overlap && Math.min(x.low(), y.low()) > SMALL)
        || (overlap && (isRoundLimit(x, y) || isRoundLimit(y, x)))
        || FigureRange.isRounding(x, y, overlap);
  }

  /** "More than 50" of 51: a round number just below the exact one. */
  private static boolean isRoundLimit(Figure limit, Figure exact) {
    return limit.bound() == Figure.Bound.MORE_THAN
        && exact.bound() == Figure.Bound.EXACT
        && limit.low() >= LEAST_ROUND
        && limit.low() % 10 == 0
        && NumberText.relativeDifference(limit.low(), exact.low()) <= JUST_ABOVE;
  }

  private static boolean isNear(Figure x, Figure y) {
    return NumberText.relativeDifference(x.low(), y.low()) <= ROUNDED_BY;
  }

  /** Which of two readings is of a later time; null where that is not known. */
  static @Nullable SlotComparison order(StoryIndex story, SlotReading a, SlotReading b) {
    if (a.earlier() != b.earlier()) {
      return a.earlier() ? LATER : SOONER;
    }
    Boolean later = story.later(a.report(), b.report());
    return later == null ? null : later ? LATER : SOONER;
  }

  /**
   * Whether one clause is of a month or a year, and the other one is not: "40 percent this year".
   */
  static boolean areOfOtherGrain(SlotReading a, SlotReading b) {
    return isOfLongTime(a) != isOfLongTime(b);
  }

  private static boolean isOfLongTime(SlotReading reading) {
    return reading.statement().dates().stream()
        .anyMatch(date -> isLong(date) && datesVerb(reading.anchor(), date));
  }

  private static boolean isLong(Timex date) {
    return date.type() == Timex.Type.DATE
        && !date.value().endsWith("_REF")
        && date.value().length() < ComparedTimes.DAY_LENGTH
        && !date.value().contains("W");
  }

  /** Whether a date hangs on the verb, and not on a noun: not in "in the flood of April". */
  private static boolean datesVerb(Anchor anchor, Timex date) {
    ParsedSentence parse = anchor.parse();
    for (int i = 0; i < parse.size(); i++) {
      if (parse.span(i).overlaps(date.span())) {
        int above = parse.head(i);
        int governor = parse.relation(i).equals(Relations.POBJ) ? parse.head(above) : above;
        if (governor >= 0 && governor == anchor.verb()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all dates of two clauses are of other times. */
  static boolean areOfOtherTimes(Statement a, Statement b) {
    return !a.dates().isEmpty()
        && !b.dates().isEmpty()
        && a.dates().stream()
            .allMatch(x -> b.dates().stream().allMatch(y -> ComparedTimes.disjoint(x, y)));
  }

  /** Whether two clauses are of two days, each with its own count. */
  static boolean areOfOtherDays(Statement a, Statement b) {
    Timex left = StatementTimes.own(a);
    Timex right = StatementTimes.own(b);
    return left != null
        && right != null
        && left.value().length() >= ComparedTimes.DAY_LENGTH
        && right.value().length() >= ComparedTimes.DAY_LENGTH
        && ComparedTimes.disjoint(left, right);
  }
}
