package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.compare.terms.TollWords;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;

/**
 * The same thing counted or measured in two reports: found by its noun, the words that govern it,
 * and what else the clauses name, so that no list of such things is needed.
 */
final class MeasureSlots {

  /** Least likeness of two values' contexts. Tuned on the stories of BASIL and Google News. */
  private static final double LEAST = 0.5;

  /** The same where one value is the other one rounded. */
  private static final double LEAST_OF_ROUNDED = 0.35;

  /** Two values of one thing differ by this factor at most. Set by hand. */
  private static final double MOST_TIMES = 5;

  /** Days between two reports from which on they may measure two happenings. Set by hand. */
  private static final long MOST_DAYS = 4;

  /** Least likeness of equal values that are of one thing. Set by hand. */
  private static final double LEAST_OF_EQUAL = 0.4;

  /** Share by which one length may differ when it is rounded or converted. Set by hand. */
  private static final double ONE_AMOUNT = 0.04;

  /** Least likeness of two clauses that give one length. Tuned on ten marked stories. */
  private static final double LEAST_OF_ONE_AMOUNT = 0.25;

  /** Fewer units than these are too common to tell one thing. Set by hand. */
  private static final double FEWEST_UNITS = 10;

  /** Matches of two reports that are kept at most for one measure. Set by hand. */
  private static final int MOST_MATCHES = 20;

  /** Pairs of values of one measure that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_PAIRS = 20_000;

  private final StoryIndex story;
  private final SlotContexts contexts;

  MeasureSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  List<SlotFinding> compare(List<SlotReading> readings) {
    Map<String, Map<Integer, List<SlotReading>>> byMeasure = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      String measure = AmountKeys.measure(reading);
      if (measure != null && PeopleSlots.topic(reading) == null) {
        byMeasure
            .computeIfAbsent(measure, k -> new TreeMap<>())
            .computeIfAbsent(reading.report(), k -> new ArrayList<>())
            .add(reading);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    byMeasure.forEach((measure, byReport) -> found.addAll(compare(byReport)));
    return found;
  }

  private List<SlotFinding> compare(Map<Integer, List<SlotReading>> byReport) {
    List<List<SlotReading>> reports = List.copyOf(byReport.values());
    SlotCourses courses = new SlotCourses();
    int seen = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size() && seen < MOST_PAIRS; j++) {
        seen += reports.get(i).size() * reports.get(j).size();
        matches(reports.get(i), reports.get(j)).stream().limit(MOST_MATCHES).forEach(courses::add);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    courses.all().forEach(course -> found.add(finding(course)));
    found.addAll(ofTwoTimes(reports, found));
    return found;
  }

  /** Values of one measure of two happenings of a kind, which look as if they differed. */
  private List<SlotFinding> ofTwoTimes(List<List<SlotReading>> reports, List<SlotFinding> told) {
    SlotCourses courses = new SlotCourses();
    int seen = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size() && seen < MOST_PAIRS; j++) {
        seen += reports.get(i).size() * reports.get(j).size();
        for (SlotReading a : reports.get(i)) {
          reports.get(j).stream()
              .filter(b -> areOfTwoTimes(a, b) && !isTold(a, b, told))
              .forEach(b -> courses.add(new SlotPair(a, b, SlotComparison.APART, LEAST)));
        }
      }
    }
    return courses.all().stream().map(this::scope).toList();
  }

  private static boolean isTold(SlotReading a, SlotReading b, List<SlotFinding> told) {
    return told.stream().anyMatch(one -> one.readings().containsAll(List.of(a, b)));
  }

  private SlotFinding scope(SlotCourses.Course course) {
    List<SlotReading> readings = SlotOrder.byTime(story, course.readings());
    return new SlotFinding(
        Difference.Kind.SCOPE,
        slot(readings.get(0)),
        about(readings),
        readings,
        "the same is measured at two times");
  }

  private boolean areOfTwoTimes(SlotReading a, SlotReading b) {
    boolean otherTime =
        SlotComparison.areOfOtherTimes(a.statement(), b.statement())
            || SlotComparison.areOfOtherDays(a.statement(), b.statement())
            || story.daysApart(a.report(), b.report()) > MOST_DAYS;
    return a.figure().kind() == Figure.Kind.MEASURE
        && otherTime
        && a.isOfAnotherTime() == b.isOfAnotherTime()
        && SlotComparison.of(a, b) == SlotComparison.APART
        && contexts.near(a, b) >= LEAST
        && sharesProperty(a, b)
        && !areFar(a, b)
        && !SlotSubjects.conflict(story, a, b)
        && !SlotComparison.areOfOtherGrain(a, b);
  }

  /** The values of two reports that are of one thing, each in one pair; the best pairs first. */
  private List<SlotPair> matches(List<SlotReading> left, List<SlotReading> right) {
    List<SlotPair> pairs = new ArrayList<>();
    for (SlotReading a : left) {
      for (SlotReading b : right) {
        pairs.add(new SlotPair(a, b, SlotComparison.of(a, b), score(a, b)));
      }
    }
    pairs.sort(
        Comparator.comparing(SlotPair::isEqual)
            .reversed()
            .thenComparing(pair -> pair.two() == SlotComparison.APART)
            .thenComparing(pair -> -pair.score())
            .thenComparing(pair -> pair.a().printed())
            .thenComparing(pair -> pair.b().printed()));
    Set<SlotReading> taken = new LinkedHashSet<>();
    List<SlotPair> found = new ArrayList<>();
    for (SlotPair pair : pairs) {
      boolean free = !taken.contains(pair.a()) && !taken.contains(pair.b());
      boolean one =
          pair.isEqual() ? pair.score() >= LEAST_OF_EQUAL || isOneLength(pair) : isOfOneThing(pair);
      if (free && one) {
        taken.addAll(List.of(pair.a(), pair.b()));
        found.add(pair);
      } else if (pair.isEqual()) {
        taken.addAll(List.of(pair.a(), pair.b()));
      }
    }
    return found;
  }

  private boolean isOfOneThing(SlotPair pair) {
    SlotReading a = pair.a();
    SlotReading b = pair.b();
    boolean apart = pair.two() == SlotComparison.APART;
    if (isOneLength(pair)) {
      return !a.isElsewhere(b) && (a.hasSameValue(b) || a.isOfAnotherTime() == b.isOfAnotherTime());
    }
    return pair.score() >= (apart ? LEAST : LEAST_OF_ROUNDED)
        && sharesProperty(a, b)
        && !(apart && areSharesOfOthers(a, b))
        && !a.isElsewhere(b)
        && !isTooFar(a, b, !apart)
        && (!apart || !areOfTwoThings(a, b));
  }

  /** Two lengths, heights or speeds that are nearly one amount: few others of a story are. */
  private boolean isOneLength(SlotPair pair) {
    SlotReading a = pair.a();
    SlotReading b = pair.b();
    if (pair.two() != SlotComparison.ROUNDED || a.figure().kind() != Figure.Kind.MEASURE) {
      return false;
    }
    double x = UnitConversion.base(a.figure().low(), a.figure().unit());
    double y = UnitConversion.base(b.figure().low(), b.figure().unit());
    return !DurationFigures.UNIT.equals(a.figure().unit())
        && Math.min(a.figure().low(), b.figure().low()) >= FEWEST_UNITS
        && NumberText.relativeDifference(x, y) <= ONE_AMOUNT
        && contexts.clause(a, b) >= LEAST_OF_ONE_AMOUNT;
  }

  /** What tells values apart that are not nearly the same: subjects, times, what a clause gives. */
  private boolean areOfTwoThings(SlotReading a, SlotReading b) {
    return a.isOfAnotherTime() != b.isOfAnotherTime()
        || a.gives(b)
        || b.gives(a)
        || SlotSubjects.conflict(story, a, b)
        || SlotSubjects.areOfOtherThings(a, b)
        || SlotComparison.areOfOtherGrain(a, b)
        || SlotComparison.areOfOtherTimes(a.statement(), b.statement())
        || SlotComparison.areOfOtherDays(a.statement(), b.statement());
  }

  /** Two percentages whose clauses name different parties or groups: shares of a poll. */
  private boolean areSharesOfOthers(SlotReading a, SlotReading b) {
    return a.figure().kind() == Figure.Kind.SHARE
        && contexts.clause(a, b) < LEAST
        && !a.statement().isAboutSame(b.statement());
  }

  private double score(SlotReading a, SlotReading b) {
    return contexts.likeness(a, b);
  }

  SlotFinding finding(SlotCourses.Course course) {
    List<SlotReading> readings = SlotOrder.byTime(story, course.readings());
    boolean apart = course.has(SlotComparison.APART);
    boolean changes = apart && changes(readings);
    String speakers = apart ? SpeakerPair.of(readings) : "";
    Difference.Kind kind =
        !apart
            ? Difference.Kind.ROUNDING
            : changes && speakers.isEmpty() ? Difference.Kind.UPDATED : Difference.Kind.DISPUTED;
    return new SlotFinding(
        kind, slot(readings.get(0)), about(readings), readings, note(kind, speakers));
  }

  private static String note(Difference.Kind kind, String speakers) {
    return switch (kind) {
      case ROUNDING -> "one figure is the other one rounded";
      case UPDATED ->
          "a count that changes as news comes in: the later report replaces the earlier figure";
      default ->
          speakers.isEmpty()
              ? "the same is told, and the figures cannot both be true"
              : "disputed between speakers: " + speakers;
    };
  }

  /** Whether a count changes as news comes in, and each report has its own time. */
  private boolean changes(List<SlotReading> readings) {
    SlotReading first = readings.get(0);
    SlotReading last = readings.get(readings.size() - 1);
    return first.figure().unit() == null
        && SlotComparison.order(story, first, last) != null
        && (areFar(first, last)
            || readings.stream()
                .flatMap(one -> one.statement().tokens().stream())
                .anyMatch(token -> TollWords.has(token.lemma())));
  }

  /** The kind of measure: "price", "percentage", "duration", otherwise what is counted. */
  static String slot(SlotReading reading) {
    Figure figure = reading.figure();
    return switch (figure.kind()) {
      case MONEY -> "price";
      case SHARE -> "percentage";
      case MEASURE -> UnitConversion.dimension(String.valueOf(figure.unit()));
      default -> "number";
    };
  }

  /** Whether two values are too far from each other, in size or in time, to be of one thing. */
  private boolean isTooFar(SlotReading a, SlotReading b, boolean rounded) {
    return areFar(a, b) || (!rounded && story.daysApart(a.report(), b.report()) > MOST_DAYS);
  }

  /** Whether two values are too far from each other in size to be of one thing. */
  static boolean areFar(SlotReading a, SlotReading b) {
    return areFarBy(MOST_TIMES, a, b);
  }

  /** Whether one value is more than so many times the other. */
  static boolean areFarBy(double times, SlotReading a, SlotReading b) {
    double x = UnitConversion.base(a.figure().low(), a.figure().unit());
    double y = UnitConversion.base(b.figure().low(), b.figure().unit());
    return Math.max(x, y) > times * Math.min(x, y);
  }

  /** Whether both values stand with one word that is neither a name nor the subject. */
  private boolean sharesProperty(SlotReading a, SlotReading b) {
    Set<String> other = contexts.property(b);
    return contexts.property(a).stream()
        .anyMatch(term -> !term.startsWith("@") && other.contains(term));
  }

  /** The slot in the words of the first report: the counted noun, or what the measure is of. */
  private String about(List<SlotReading> readings) {
    SlotReading first = readings.get(0);
    if (first.figure().unit() == null) {
      return "number of " + first.figure().of();
    }
    Set<String> shared = new LinkedHashSet<>(contexts.near(first));
    readings.forEach(one -> shared.retainAll(contexts.near(one)));
    String property = contexts.words(first, shared);
    String slot = slot(first);
    return property.isEmpty() ? slot : slot + ": " + property;
  }
}
