package org.synoptic.compare.slots;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.synoptic.compare.statement.StoryIndex;

/** The order of values. */
final class SlotOrder {

  private SlotOrder() {}

  /** By the time of the reports, then in the order of the story. */
  static List<SlotReading> byTime(StoryIndex story, Collection<SlotReading> readings) {
    return readings.stream().sorted(time(story).thenComparing(place())).toList();
  }

  /** By the time of the reports, then the smaller count first: it grows. */
  static List<SlotReading> bySize(StoryIndex story, Collection<SlotReading> readings) {
    return readings.stream()
        .sorted(time(story).thenComparing(one -> one.figure().low()).thenComparing(place()))
        .toList();
  }

  private static Comparator<SlotReading> time(StoryIndex story) {
    return Comparator.comparing((SlotReading one) -> published(story, one))
        .thenComparing(one -> !one.earlier());
  }

  private static Comparator<SlotReading> place() {
    return Comparator.comparing((SlotReading one) -> one.statement().index())
        .thenComparing(SlotReading::printed);
  }

  private static String published(StoryIndex story, SlotReading reading) {
    String when = story.article(reading.report()).published().when();
    return when == null ? "" : when;
  }
}
