package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementMatcher;
import org.synoptic.compare.slots.MaskedPairs.Masked;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

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

  /** The same where hardly two things have amounts so near to each other. Read on BASIL. */
  private static final double LEAST_OF_NEAR = -3;

  /**
   * The same for times, shares and small counts: many things of a story last some days. Read on the
   * same.
   */
  private static final double LEAST_OF_COMMON = 1;

  /** Two amounts of one thing differ by this factor at most. Set by hand. */
  private static final double MOST_TIMES = 2;

  /** Least likeness of two words for what is counted. Set by hand. */
  private static final double SAME_NOUN = 0.6;

  private static final Set<String> OTHERS = Set.of("other", "others", "more", "additional");

  /** The same for two words for who or what does it. Set by hand. */
  private static final double SAME_PARTY = 0.4;

  /** Below this count many things of a story are so many. Set by hand. */
  private static final double FEW = 10;

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

  /**
   * @param asserted what clauses assert
   * @param amounts every amount of the sentences
   * @param told what need not be told again
   */
  List<SlotFinding> compare(
      List<SlotReading> asserted, List<SlotReading> amounts, List<SlotFinding> told) {
    Map<String, List<Masked<SlotReading>>> byKind = new TreeMap<>();
    for (SlotReading reading : together(asserted, amounts)) {
      String kind = kind(reading);
      if (kind != null) {
        byKind
            .computeIfAbsent(kind, k -> new ArrayList<>())
            .add(new Masked<>(reading, reading.statement(), reading.printed()));
      }
    }
    MaskedPairs<SlotReading> pairs =
        new MaskedPairs<>(
            matcher, this::areOfOneNoun, SlotReading::hasSameValue, MaskedSlots::isNear);
    List<SlotFinding> found = new ArrayList<>();
    for (List<Masked<SlotReading>> ofKind : byKind.values()) {
      SlotCourses courses = new SlotCourses();
      pairs.best(ofKind).stream()
          .filter(pair -> isDifference(pair, ofKind))
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

  private boolean areOfOneNoun(SlotReading a, SlotReading b) {
    return a.figure().unit() != null
        || Objects.equals(AmountKeys.measure(a), AmountKeys.measure(b))
        || matcher.wordLikeness(a.statement().place(), noun(a), b.statement().place(), noun(b))
            >= SAME_NOUN;
  }

  /** "$716 billion" and "more than $700 billion": amounts that say by themselves to be one. */
  private static boolean isNear(SlotReading a, SlotReading b) {
    return a.figure().unit() != null
        && !Rounding.isLoose(a, b)
        && !a.hasSameValue(b)
        && Rounding.areTelling(a, b)
        && Rounding.areOne(a, b);
  }

  private static Span noun(SlotReading reading) {
    return reading.anchor().parse().span(reading.anchor().noun());
  }

  private boolean isDifference(
      MaskedPairs.Judged<SlotReading> pair, List<Masked<SlotReading>> all) {
    SlotReading a = pair.a().value();
    SlotReading b = pair.b().value();
    SlotComparison two = compare(a, b);
    boolean apart = two == SlotComparison.APART;
    return two != SlotComparison.SAME
        && pair.logit()
            >= (isNear(a, b) && !isTime(a)
                ? LEAST_OF_NEAR
                : least(a, apart || Rounding.isLoose(a, b)))
        && (a.hasSameValue(b) || !(isGiven(a, b, all) || isGiven(b, a, all)))
        && !isOfOthers(a)
        && !isOfOthers(b)
        && !a.isPrintedLike(b)
        && a.isOfAnotherTime() == b.isOfAnotherTime()
        && a.year().equals(b.year())
        && !SlotSubjects.areNumbered(a, b)
        && !ClausePlaces.areOther(story, a.statement(), b.statement())
        && (Rounding.areOne(a, b) || areOfOneThing(a, b))
        && (!apart || canClash(a, b));
  }

  /** Whether the report of the one gives the other's amount too, maybe in brackets. */
  private static boolean isGiven(
      SlotReading one, SlotReading other, List<Masked<SlotReading>> all) {
    return all.stream()
        .map(Masked::value)
        .anyMatch(
            value ->
                value.report() == one.report()
                    && value.hasSameValue(other)
                    && Objects.equals(value.figure().unit(), other.figure().unit()));
  }

  private static double least(SlotReading reading, boolean unlike) {
    boolean common =
        isTime(reading)
            || reading.figure().kind() == Figure.Kind.SHARE
            || (reading.figure().unit() == null && reading.figure().low() < FEW);
    return common ? LEAST_OF_COMMON : unlike ? LEAST : LEAST_OF_ROUNDED;
  }

  private static boolean isTime(SlotReading reading) {
    String unit = reading.figure().unit();
    return unit != null && UnitConversion.dimension(unit).equals(DurationFigures.UNIT);
  }

  /** "Three other officers" are not all of them, "most of the 172 seats" not as many. */
  private static boolean isOfOthers(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    int above = parse.head(reading.anchor().governor());
    return (reading.anchor().role().equals(Relations.POBJ)
            && SlotWords.PARTS.contains(parse.word(above)))
        || parse.children(reading.anchor().noun()).stream()
            .anyMatch(word -> OTHERS.contains(parse.word(word)));
  }

  private static SlotComparison compare(SlotReading a, SlotReading b) {
    return Rounding.areOne(a, b) ? SlotComparison.ROUNDED : SlotComparison.of(a, b);
  }

  private boolean areOfOneThing(SlotReading a, SlotReading b) {
    return !SlotSubjects.haveComplementsToldApart(a, b) && !haveUnlikeSubjects(a, b);
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

  /** "The firm got a loan" and "the farmers got a loan": nouns of two meanings. */
  private boolean haveUnlikeSubjects(SlotReading a, SlotReading b) {
    int x = SlotSubjects.subject(a);
    int y = SlotSubjects.subject(b);
    ParsedSentence left = a.anchor().parse();
    ParsedSentence right = b.anchor().parse();
    return left.isNoun(x)
        && right.isNoun(y)
        && !left.lemma(x).equals(right.lemma(y))
        && matcher.wordLikeness(
                a.statement().place(), left.span(x), b.statement().place(), right.span(y))
            < SAME_PARTY;
  }

  private static boolean isAsserted(SlotReading reading) {
    ParsedSentence parse = reading.anchor().parse();
    return !(isTime(reading) && reading.index() >= AmountReader.FIRST_INDEX)
        && !reading.statement().negative()
        && reading.statement().modality() != Modality.HYPOTHETICAL
        && !parse.word(parse.size() - 1).equals("?");
  }

  private SlotPair pair(MaskedPairs.Judged<SlotReading> judged) {
    SlotReading a = judged.a().value();
    SlotReading b = judged.b().value();
    return new SlotPair(a, b, compare(a, b), contexts.near(a, b));
  }
}
