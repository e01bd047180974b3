package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
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
  private static final double LEAST_OF_ROUNDED = 0.4;

  /** Two values of one thing differ by this factor at most. Set by hand. */
  private static final double MOST_TIMES = 5;

  /** Days between two reports from which on they may measure two happenings. Set by hand. */
  private static final long MOST_DAYS = 4;

  private final StoryIndex story;
  private final SlotContexts contexts;

  MeasureSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  List<SlotFinding> compare(List<SlotReading> readings) {
    Map<String, Map<Integer, List<SlotReading>>> byMeasure = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      String measure = measure(reading);
      if (measure != null && !reading.isVague() && PeopleSlots.topic(reading) == null) {
        byMeasure
            .computeIfAbsent(measure, k -> new TreeMap<>())
            .computeIfAbsent(reading.report(), k -> new ArrayList<>())
            .add(reading);
      }
    }
    List<SlotFinding> found = new ArrayList<>();
    byMeasure.forEach((measure, byReport) -> found.addAll(compare(measure, byReport)));
    return found;
  }

  /** What a figure counts or measures; null where it has neither noun nor unit. */
  private static @Nullable String measure(SlotReading reading) {
    Figure figure = reading.figure();
    if (figure.unit() != null) {
      return figure.kind() == Figure.Kind.AGE ? null : UnitConversion.dimension(figure.unit());
    }
    if (figure.of() == null || figure.low() != Math.rint(figure.low())) {
      return null;
    }
    String stem = TermStem.of(reading.anchor().parse().lemma(reading.anchor().noun()));
    String meaning = Synonyms.meaning(stem);
    return "#" + (meaning == null ? stem : meaning);
  }

  private List<SlotFinding> compare(String measure, Map<Integer, List<SlotReading>> byReport) {
    List<SlotFinding> found = new ArrayList<>();
    List<List<SlotReading>> reports = List.copyOf(byReport.values());
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        found.addAll(compare(measure, reports.get(i), reports.get(j)));
      }
    }
    return found;
  }

  private List<SlotFinding> compare(
      String measure, List<SlotReading> left, List<SlotReading> right) {
    List<SlotReading> ofLeft = without(left, right);
    List<SlotReading> ofRight = without(right, left);
    List<SlotFinding> found = new ArrayList<>();
    for (SlotReading a : ofLeft) {
      SlotReading b = best(a, ofRight);
      if (b != null && best(b, ofLeft) == a) {
        SlotFinding finding = finding(measure, a, b);
        if (finding != null) {
          found.add(finding);
        }
      }
    }
    return found;
  }

  /** The values of one report that the other one does not give too. */
  private static List<SlotReading> without(List<SlotReading> some, List<SlotReading> others) {
    return some.stream()
        .filter(one -> others.stream().noneMatch(other -> isSame(one, other)))
        .toList();
  }

  private static boolean isSame(SlotReading a, SlotReading b) {
    return a.hasSameValue(b)
        && String.valueOf(a.figure().unit()).equals(String.valueOf(b.figure().unit()));
  }

  private @Nullable SlotReading best(SlotReading one, List<SlotReading> others) {
    SlotReading best = null;
    for (SlotReading other : others) {
      best = best == null || score(one, other) > score(one, best) ? other : best;
    }
    return best;
  }

  private double score(SlotReading a, SlotReading b) {
    return 0.5 * contexts.near(a, b) + 0.3 * contexts.clause(a, b) + 0.2 * contexts.sentence(a, b);
  }

  private @Nullable SlotFinding finding(String measure, SlotReading a, SlotReading b) {
    SlotComparison two = SlotComparison.of(a, b);
    double score = score(a, b);
    if (Boolean.getBoolean("slots.debug") && score > 0.2) {
      System.out.printf(
          "@@ %s %.2f near %.2f clause %.2f %s %s / %s || %s%n",
          measure,
          score,
          contexts.near(a, b),
          contexts.clause(a, b),
          two,
          contexts.near(a),
          contexts.near(b),
          story.text(a.report(), a.statement().extent()).replaceAll("\\s+", " ")
              + " || "
              + story.text(b.report(), b.statement().extent()).replaceAll("\\s+", " "));
    }
    boolean rounded = two == SlotComparison.ROUNDED;
    if (two == SlotComparison.SAME
        || score < (rounded ? LEAST_OF_ROUNDED : LEAST)
        || isTooFar(a, b)
        || !sharesProperty(a, b)
        || SlotComparison.areOfOtherDays(a.statement(), b.statement())) {
      return null;
    }
    return new SlotFinding(
        rounded ? Difference.Kind.ROUNDING : Difference.Kind.DISPUTED,
        "measure",
        about(a, b),
        List.of(a, b),
        rounded ? "one figure is the other one rounded" : "the figures cannot both be true");
  }

  /** Whether two values are too far from each other, in size or in time, to be of one thing. */
  private boolean isTooFar(SlotReading a, SlotReading b) {
    double x = UnitConversion.base(a.figure().low(), a.figure().unit());
    double y = UnitConversion.base(b.figure().low(), b.figure().unit());
    return Math.max(x, y) > MOST_TIMES * Math.min(x, y)
        || story.daysApart(a.report(), b.report()) > MOST_DAYS;
  }

  /** Whether both values stand with one word that is no name. */
  private boolean sharesProperty(SlotReading a, SlotReading b) {
    Set<String> other = contexts.near(b);
    return contexts.near(a).stream()
        .anyMatch(term -> !term.startsWith("@") && other.contains(term));
  }

  private String about(SlotReading a, SlotReading b) {
    Set<String> both = contexts.near(a);
    both.retainAll(contexts.near(b));
    return String.join(" ", both);
  }
}
