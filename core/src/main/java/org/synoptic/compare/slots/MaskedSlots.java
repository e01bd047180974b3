package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * Amounts whose clauses tell the same once the amounts are masked, whatever words they use: "seek
 * $3.5 million from the building fund", "divert $3.6 million of what was meant for buildings". Each
 * must be the other's best among all amounts of its kind in the two reports.
 */
final class MaskedSlots {

  /**
   * Least logit of two clauses without their amounts, where these clash. Read on ten stories of
   * BASIL and forty of the outlets of AllSides: see docs/decisions/0046.
   */
  private static final double LEAST = -0.5;

  /** The same where one amount is the other one rounded. */
  private static final double LEAST_OF_ROUNDED = -2.5;

  /** By so much an amount must be nearer than the next one of that report. Read on the same. */
  private static final double AHEAD = 0.4;

  /** Two amounts of one thing differ by this factor at most. Set by hand. */
  private static final double MOST_TIMES = 2.5;

  /** Least likeness of two words for what is counted. Set by hand. */
  private static final double SAME_NOUN = 0.6;

  /** Pairs of amounts of a story that are judged at most. Keeps the work bounded; by hand. */
  private static final int MOST_PAIRS = 4000;

  private static final String COUNT = "#";

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final MeasureSlots measures;
  private final StatementMatcher matcher;

  MaskedSlots(
      StoryIndex story, SlotContexts contexts, MeasureSlots measures, StatementMatcher matcher) {
    this.story = story;
    this.contexts = contexts;
    this.measures = measures;
    this.matcher = matcher;
  }

  /** Two amounts and how surely their clauses tell the same without them. */
  private record Judged(SlotReading a, SlotReading b, double logit) {}

  /**
   * @param asserted what clauses assert
   * @param amounts every amount of the sentences
   * @param told what need not be told again
   */
  List<SlotFinding> compare(
      List<SlotReading> asserted, List<SlotReading> amounts, List<SlotFinding> told) {
    Map<String, List<SlotReading>> byKind = new HashMap<>();
    for (SlotReading reading : together(asserted, amounts)) {
      String kind = kind(reading);
      if (kind != null) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(reading);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    for (String kind : byKind.keySet().stream().sorted().toList()) {
      SlotCourses courses = new SlotCourses();
      List<Judged> judged = judge(byKind.getOrDefault(kind, List.of()));
      judged.stream()
          .filter(pair -> isBest(pair, judged))
          .filter(this::isDifference)
          .forEach(pair -> courses.add(pair(pair)));
      courses.all().stream()
          .map(measures::finding)
          .filter(finding -> told.stream().noneMatch(one -> one.tells(finding)))
          .forEach(found::add);
    }
    return found;
  }

  private static List<SlotReading> together(List<SlotReading> asserted, List<SlotReading> amounts) {
    List<SlotReading> all = new ArrayList<>(asserted);
    amounts.stream()
        .filter(
            one ->
                asserted.stream()
                    .noneMatch(
                        other ->
                            other.report() == one.report()
                                && other.figure().span().overlaps(one.figure().span())))
        .forEach(all::add);
    return all;
  }

  /** The dimension; one kind for all counts; null for ages and people, which others compare. */
  private static @Nullable String kind(SlotReading reading) {
    String measure = PeopleSlots.topic(reading) == null ? AmountKeys.measure(reading) : null;
    return measure == null || reading.isVague()
        ? null
        : measure.startsWith(COUNT) ? COUNT : measure;
  }

  private List<Judged> judge(List<SlotReading> readings) {
    List<Judged> judged = new ArrayList<>();
    for (SlotReading a : readings) {
      for (SlotReading b : readings) {
        if (a.report() < b.report() && judged.size() < MOST_PAIRS && areOfOneNoun(a, b)) {
          double logit =
              matcher.logitWithout(a.statement(), a.printed(), b.statement(), b.printed());
          judged.add(new Judged(a, b, logit));
        }
      }
    }
    judged.sort(Comparator.comparingDouble(pair -> -pair.logit()));
    return judged;
  }

  private boolean areOfOneNoun(SlotReading a, SlotReading b) {
    return a.figure().unit() != null
        || Objects.equals(AmountKeys.measure(a), AmountKeys.measure(b))
        || matcher.wordLikeness(a.statement().place(), noun(a), b.statement().place(), noun(b))
            >= SAME_NOUN;
  }

  private static Span noun(SlotReading reading) {
    return reading.anchor().parse().span(reading.anchor().noun());
  }

  /** Whether no other amount of either report is as near to the one of the other. */
  private static boolean isBest(Judged pair, List<Judged> all) {
    return all.stream()
        .filter(other -> other != pair && other.logit() > pair.logit() - AHEAD)
        .noneMatch(
            other ->
                (other.a().equals(pair.a())
                        && other.b().report() == pair.b().report()
                        && !other.b().hasSameValue(pair.b()))
                    || (other.b().equals(pair.b())
                        && other.a().report() == pair.a().report()
                        && !other.a().hasSameValue(pair.a())));
  }

  private boolean isDifference(Judged pair) {
    SlotReading a = pair.a();
    SlotReading b = pair.b();
    SlotComparison two = compare(a, b);
    boolean apart = two == SlotComparison.APART;
    return two != SlotComparison.SAME
        && pair.logit() >= (apart ? LEAST : LEAST_OF_ROUNDED)
        && !a.isPrintedLike(b)
        && a.isOfAnotherTime() == b.isOfAnotherTime()
        && a.year().equals(b.year())
        && !SlotSubjects.areNumbered(a, b)
        && !ClausePlaces.areOther(story, a.statement(), b.statement())
        && (!apart || canClash(a, b));
  }

  private static SlotComparison compare(SlotReading a, SlotReading b) {
    return Rounding.areOne(a, b) ? SlotComparison.ROUNDED : SlotComparison.of(a, b);
  }

  private boolean canClash(SlotReading a, SlotReading b) {
    return isAsserted(a)
        && isAsserted(b)
        && !a.gives(b)
        && !b.gives(a)
        && !MeasureSlots.areFarBy(MOST_TIMES, a, b)
        && !SlotSubjects.areKnownToConflict(story, a, b)
        && !SlotSubjects.areOfOtherThings(a, b)
        && !SlotComparison.areOfOtherGrain(a, b)
        && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
        && !SlotComparison.areOfOtherDays(a.statement(), b.statement());
  }

  private static boolean isAsserted(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    return !reading.statement().negative()
        && reading.statement().modality() != Modality.HYPOTHETICAL
        && !parse.word(parse.size() - 1).equals("?");
  }

  private SlotPair pair(Judged judged) {
    return new SlotPair(
        judged.a(), judged.b(), compare(judged.a(), judged.b()), contexts.near(judged.a(), judged.b()));
  }
}
