package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;

/** Compares counts that change as news comes in: the dead, the injured, the arrested. */
final class Tolls {

  /** A later count that is below this share of an earlier one is of something else. By hand. */
  private static final double LEAST_FALL = 0.5;

  /** A later count that is so many times an earlier one is of something else. Set by hand. */
  private static final double MOST_RISE = 30;

  /** Sentences that are the lead of a report at least, and its share of a long one. By hand. */
  private static final int LEAD = 6;

  private static final int LEAD_SHARE = 4;

  /** Least likeness of two clauses of which one is in no lead. Tuned on the stories of BASIL. */
  private static final double LEAST_CONTEXT = 0.3;

  /** Reports whose counts are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST_COMPARED = 100;

  private final StoryIndex story;
  private final SlotContexts contexts;

  Tolls(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /** The slot, where reports give it different values; null where they do not. */
  @Nullable SlotFinding compare(PeopleSlots.Topic topic, List<SlotReading> readings) {
    List<SlotReading> ordered =
        SlotOrder.bySize(story, SlotOrder.placed(story, ofReports(readings)));
    List<SlotReading> chosen = ordered.subList(0, Math.min(MOST_COMPARED, ordered.size()));
    Set<SlotReading> differing = new LinkedHashSet<>();
    Set<SlotComparison> how = EnumSet.noneOf(SlotComparison.class);
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = i + 1; j < chosen.size(); j++) {
        SlotReading a = chosen.get(i);
        SlotReading b = chosen.get(j);
        SlotComparison two =
            topic.year().isEmpty() ? SlotComparison.ofCounts(story, a, b) : SlotComparison.of(a, b);
        if (two != SlotComparison.SAME && isOfOneThing(a, b)) {
          differing.addAll(List.of(a, b));
          how.add(two);
        }
      }
    }
    if (differing.isEmpty()) {
      return null;
    }
    List<SlotReading> course =
        chosen.stream()
            .filter(one -> differing.stream().anyMatch(other -> isOfOneThing(one, other)))
            .toList();
    return finding(topic, course, how);
  }

  private SlotFinding finding(
      PeopleSlots.Topic topic, List<SlotReading> readings, Set<SlotComparison> how) {
    boolean replaced = how.contains(SlotComparison.LATER) || how.contains(SlotComparison.SOONER);
    boolean apart = how.contains(SlotComparison.APART);
    String speakers = replaced ? "" : SpeakerPair.of(readings);
    String about =
        "number of " + topic.slot() + (topic.group().isEmpty() ? "" : ": " + noun(readings));
    if (apart && (!speakers.isEmpty() || !topic.year().isEmpty())) {
      return new SlotFinding(
          Difference.Kind.DISPUTED,
          topic.slot(),
          about,
          readings,
          speakers.isEmpty()
              ? "the same is counted, and the figures cannot both be true"
              : "disputed between speakers: " + speakers);
    }
    if (replaced || apart || how.contains(SlotComparison.GROWN)) {
      return new SlotFinding(
          Difference.Kind.UPDATED,
          topic.slot(),
          about,
          readings,
          replaced
              ? "the later report replaces the earlier figure"
              : "a count that changes as news comes in; which report is the later one is not known");
    }
    return new SlotFinding(
        Difference.Kind.ROUNDING,
        topic.slot(),
        about,
        readings,
        "one figure is the other one rounded");
  }

  private static String noun(List<SlotReading> readings) {
    String of = readings.get(0).figure().of();
    return of == null ? "" : of;
  }

  /** Whether two counts can be of one happening: by size, and by what else the clauses tell. */
  private boolean isOfOneThing(SlotReading a, SlotReading b) {
    SlotComparison order = SlotComparison.order(story, a, b);
    double first = order == SlotComparison.SOONER ? b.figure().low() : a.figure().low();
    double second = order == SlotComparison.SOONER ? a.figure().low() : b.figure().low();
    double before = order == null ? Math.min(first, second) : first;
    double after = order == null ? Math.max(first, second) : second;
    boolean risen = a.isRisen() || b.isRisen();
    return (risen
            || !(a.gives(b)
                || b.gives(a)
                || SlotComparison.areOfOtherDays(a.statement(), b.statement())))
        && !SlotSubjects.areNumbered(a, b)
        && after >= before * LEAST_FALL
        && after <= before * MOST_RISE
        && ((isProminent(a) && isProminent(b) && a.year().isEmpty())
            || contexts.clause(a, b) >= LEAST_CONTEXT);
  }

  /** Whether a count stands in the lead of its report. */
  private boolean isProminent(SlotReading reading) {
    int sentences = story.annotated(reading.report()).sentences().size();
    return reading.statement().sentence() < Math.max(LEAD, sentences / LEAD_SHARE);
  }

  /** The count of each report; none of a report of which it is not clear which one holds. */
  private List<SlotReading> ofReports(List<SlotReading> readings) {
    Map<Integer, List<SlotReading>> byReport = new TreeMap<>();
    readings.forEach(
        one -> byReport.computeIfAbsent(one.report(), k -> new ArrayList<>()).add(one));
    Map<Integer, SlotReading> chosen = new LinkedHashMap<>();
    byReport.forEach(
        (report, all) -> {
          SlotReading one = ofReport(all);
          if (one != null) {
            chosen.put(report, one);
          }
        });
    return List.copyOf(chosen.values());
  }

  /** The first count where no other is larger; the largest where the text says that it rose. */
  private @Nullable SlotReading ofReport(List<SlotReading> readings) {
    List<SlotReading> exact = readings.stream().filter(one -> !one.isVague()).toList();
    List<SlotReading> sorted =
        (exact.isEmpty() ? readings : exact)
            .stream().sorted(Comparator.comparing(one -> one.statement().index())).toList();
    SlotReading first = sorted.get(0);
    SlotReading largest = first;
    for (SlotReading one : sorted) {
      largest = one.figure().low() > largest.figure().low() ? one : largest;
    }
    SlotComparison two = SlotComparison.of(first, largest);
    if (two == SlotComparison.SAME || two == SlotComparison.ROUNDED) {
      return first;
    }
    return largest.isRisen() ? largest : null;
  }
}
