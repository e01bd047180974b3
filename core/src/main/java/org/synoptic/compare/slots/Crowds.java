package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;

/** Compares how many gathered: by who counts, and who counts against who else counts. */
final class Crowds {

  private static final String ABOUT = "size of the crowd";

  private final StoryIndex story;

  Crowds(StoryIndex story) {
    this.story = story;
  }

  List<SlotFinding> compare(List<SlotReading> readings) {
    Map<String, List<SlotReading>> byCounter = new LinkedHashMap<>();
    for (SlotReading reading : readings) {
      byCounter.computeIfAbsent(reading.counterKey(), k -> new ArrayList<>()).add(reading);
    }
    List<SlotFinding> found = new ArrayList<>();
    List<SlotReading> last = new ArrayList<>();
    byCounter.forEach(
        (counter, own) -> {
          List<SlotReading> sorted = SlotOrder.byTime(story, own);
          SlotFinding finding = ofOneCounter(sorted);
          if (finding != null) {
            found.add(finding);
          }
          last.add(sorted.get(sorted.size() - 1));
        });
    SlotFinding between = betweenCounters(last, readings);
    if (between != null) {
      found.add(between);
    }
    return found;
  }

  private @Nullable SlotFinding ofOneCounter(List<SlotReading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        SlotReading a = readings.get(i);
        SlotReading b = readings.get(j);
        SlotComparison two = SlotComparison.ofCounts(story, a, b);
        boolean comparable =
            a.report() != b.report()
                && !SlotComparison.areOfOtherDays(a.statement(), b.statement());
        if (comparable
            && two != SlotComparison.SAME
            && !a.hasSameValue(b)
            && two != SlotComparison.GROWN) {
          return finding(two, List.of(a, b));
        }
      }
    }
    return null;
  }

  private static SlotFinding finding(SlotComparison two, List<SlotReading> readings) {
    return switch (two) {
      case ROUNDED ->
          new SlotFinding(
              Difference.Kind.ROUNDING,
              PeopleSlots.CROWD,
              ABOUT,
              readings,
              "one figure is the other one rounded");
      case LATER, SOONER ->
          new SlotFinding(
              Difference.Kind.UPDATED,
              PeopleSlots.CROWD,
              ABOUT,
              readings,
              "the later count replaces the earlier one");
      default ->
          new SlotFinding(
              Difference.Kind.DISPUTED,
              PeopleSlots.CROWD,
              ABOUT,
              readings,
              "the same is counted, and the figures cannot both be true");
    };
  }

  /** Who counts differently from whom; the outlet's own count is left out. */
  private @Nullable SlotFinding betweenCounters(List<SlotReading> last, List<SlotReading> all) {
    List<SlotReading> named = last.stream().filter(one -> one.counter() != null).toList();
    List<SlotReading> apart = new ArrayList<>();
    for (SlotReading one : named) {
      boolean differs =
          named.stream()
              .anyMatch(
                  other ->
                      other != one
                          && SlotComparison.of(one, other) == SlotComparison.APART
                          && !SlotComparison.areOfOtherDays(one.statement(), other.statement()));
      if (differs) {
        apart.add(one);
      }
    }
    if (apart.size() < 2) {
      return null;
    }
    List<SlotReading> told =
        all.stream().filter(one -> apart.stream().anyMatch(other -> isSame(one, other))).toList();
    List<String> names = apart.stream().map(one -> String.valueOf(one.counter())).toList();
    return new SlotFinding(
        Difference.Kind.DISPUTED,
        PeopleSlots.CROWD,
        ABOUT,
        SlotOrder.byTime(story, told),
        "disputed between speakers: " + String.join(" and ", names));
  }

  /** Whether one who counts gives one value. */
  private static boolean isSame(SlotReading one, SlotReading other) {
    return one.hasSameValue(other) && one.counterKey().equals(other.counterKey());
  }
}
