package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;

/**
 * Amounts of which each report gives one: "a 400-pound bull" and "a 450-pound bull", "fell 12 feet"
 * and "fell about 15 feet". Where a report has no other amount of that measure for that noun or
 * verb, hardly anything else can be meant, so that fewer words need to be in common than where it
 * has several.
 */
final class SoleAmounts {

  /** Least likeness of two sentences whose amounts clash, or are one rounded. Set by hand. */
  private static final double LEAST = 0.03;

  /** Two amounts of one thing differ by this factor at most. Set by hand. */
  private static final double MOST_TIMES = 3;

  /** Reports of one key that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_REPORTS = 100;

  private final StoryIndex story;
  private final SlotContexts contexts;
  private final MeasureSlots measures;

  SoleAmounts(StoryIndex story, SlotContexts contexts, MeasureSlots measures) {
    this.story = story;
    this.contexts = contexts;
    this.measures = measures;
  }

  /**
   * @param asserted what clauses assert
   * @param amounts every amount of the sentences
   * @param told what need not be told again
   */
  List<SlotFinding> compare(
      List<SlotReading> asserted, List<SlotReading> amounts, List<SlotFinding> told) {
    Map<String, Map<Integer, List<SlotReading>>> byKey = new LinkedHashMap<>();
    List<SlotReading> all = new ArrayList<>(asserted);
    all.addAll(amounts);
    for (SlotReading reading :
        all.stream().filter(one -> PeopleSlots.topic(one) == null).toList()) {
      for (String key : AmountKeys.of(reading)) {
        byKey
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(reading.report(), k -> new ArrayList<>())
            .add(reading);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    for (Map.Entry<String, Map<Integer, List<SlotReading>>> ofKey : byKey.entrySet()) {
      for (SlotFinding finding : ofKey(ofKey.getKey(), ofKey.getValue(), amounts)) {
        List<SlotFinding> known = new ArrayList<>(told);
        known.addAll(found);
        if (known.stream().noneMatch(one -> one.tells(finding))) {
          found.removeIf(finding::tells);
          found.add(finding);
        }
      }
    }
    return found;
  }

  private List<SlotFinding> ofKey(
      String key, Map<Integer, List<SlotReading>> byReport, List<SlotReading> amounts) {
    List<SlotReading> sole = new ArrayList<>();
    for (List<SlotReading> ofReport : byReport.values()) {
      SlotReading first = ofReport.get(0);
      boolean one = ofReport.stream().noneMatch(other -> areApart(first, other));
      if (one && sole.size() < MOST_REPORTS) {
        sole.add(first);
      }
    }
    SlotCourses courses = new SlotCourses();
    for (SlotReading a : sole) {
      for (SlotReading b : sole) {
        SlotComparison two = a.report() < b.report() ? ofReports(a, b) : SlotComparison.SAME;
        if (two != SlotComparison.SAME && isOfOneThing(key, a, b, two, amounts)) {
          courses.add(new SlotPair(a, b, two, contexts.sentence(a, b)));
        }
      }
    }
    return courses.all().stream().map(measures::finding).toList();
  }

  /** What they are to each other; "more than 2,000" has grown where it is 300,000 later. */
  private SlotComparison ofReports(SlotReading a, SlotReading b) {
    SlotComparison two = compare(a, b);
    boolean grown =
        two == SlotComparison.SAME && MeasureSlots.areFarBy(MOST_TIMES, a, b) && isGrown(a, b);
    return grown ? SlotComparison.APART : two;
  }

  private static SlotComparison compare(SlotReading a, SlotReading b) {
    SlotComparison two = SlotComparison.of(a, b);
    return Rounding.areOne(a, b)
        ? SlotComparison.ROUNDED
        : two == SlotComparison.ROUNDED ? SlotComparison.SAME : two;
  }

  private static boolean areApart(SlotReading a, SlotReading b) {
    return compare(a, b) == SlotComparison.APART;
  }

  private boolean isOfOneThing(
      String key, SlotReading a, SlotReading b, SlotComparison two, List<SlotReading> amounts) {
    boolean apart = two == SlotComparison.APART;
    boolean otherTime =
        a.isOfAnotherTime() != b.isOfAnotherTime() || !Objects.equals(a.year(), b.year());
    return !otherTime
        && !a.isPrintedLike(b)
        && !SlotSubjects.areNumbered(a, b)
        && !ClausePlaces.areOther(story, a.statement(), b.statement())
        && contexts.sentence(a, b) >= LEAST
        && (apart
            ? canClash(key, a, b, amounts)
            : RoundedSlots.areToldAlike(story, contexts, a, b));
  }

  private boolean canClash(String key, SlotReading a, SlotReading b, List<SlotReading> amounts) {
    boolean otherThings =
        AmountKeys.isOfNoun(key)
            ? SlotSubjects.areOfOtherNouns(a, b) || SlotSubjects.areOfOtherThings(a, b)
            : SlotSubjects.areKnownToConflict(story, a, b);
    return isAsserted(a)
        && isAsserted(b)
        && !otherThings
        && !SlotSubjects.nameOtherPersons(story, a, b)
        && !SlotSubjects.haveComplementsToldApart(a, b)
        && (!MeasureSlots.areFarBy(MOST_TIMES, a, b) || isGrown(a, b))
        && (a.figure().unit() != null || AmountKeys.isOfNoun(key) || haveOneObject(a, b))
        && !isGivenBy(a.report(), b, amounts)
        && !isGivenBy(b.report(), a, amounts)
        && !SlotComparison.areOfOtherGrain(a, b)
        && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
        && !SlotComparison.areOfOtherDays(a.statement(), b.statement());
  }

  /** "More than 2,000 people signed the petition", and two days later "almost 300,000". */
  private boolean isGrown(SlotReading a, SlotReading b) {
    SlotComparison order = SlotComparison.order(story, a, b);
    boolean rises = a.figure().low() < b.figure().low();
    return a.figure().unit() == null
        && order == (rises ? SlotComparison.LATER : SlotComparison.SOONER)
        && haveOneObject(a, b);
  }

  /** Whether what is counted does something to the same thing: "signed the petition". */
  private static boolean haveOneObject(SlotReading a, SlotReading b) {
    ParsedSentence left = a.anchor().parse();
    ParsedSentence right = b.anchor().parse();
    int x = left.child(a.anchor().verb(), Relations.DOBJ);
    int y = right.child(b.anchor().verb(), Relations.DOBJ);
    return a.anchor().isSubject()
        && b.anchor().isSubject()
        && left.isNoun(x)
        && left.lemma(x).equals(right.lemma(y))
        && !SlotSubjects.areToldApart(left, x, right, y);
  }

  private static boolean isAsserted(SlotReading reading) {
    Modality modality = reading.statement().modality();
    return !reading.statement().negative()
        && modality != Modality.HYPOTHETICAL
        && reading.index() < AmountReader.FIRST_INDEX;
  }

  /** Whether a report has the other's amount of that measure too. */
  private static boolean isGivenBy(int report, SlotReading value, List<SlotReading> amounts) {
    @Nullable String measure = AmountKeys.measure(value);
    return amounts.stream()
        .anyMatch(
            one ->
                one.report() == report
                    && Objects.equals(AmountKeys.measure(one), measure)
                    && (one.hasSameValue(value) || Rounding.areOne(one, value)));
  }
}
