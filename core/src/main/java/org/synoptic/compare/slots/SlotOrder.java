package org.synoptic.compare.slots;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.synoptic.compare.statement.StoryIndex;

/** The order of values: by the time of their reports, then by size. */
final class SlotOrder {

  private SlotOrder() {}

  static List<SlotReading> of(StoryIndex story, Collection<SlotReading> readings) {
    return readings.stream()
        .sorted(
            Comparator.comparing((SlotReading one) -> published(story, one))
                .thenComparing(one -> !one.earlier())
                .thenComparing(one -> one.figure().low())
                .thenComparing(one -> one.statement().index())
                .thenComparing(SlotReading::printed))
        .toList();
  }

  private static String published(StoryIndex story, SlotReading reading) {
    String when = story.article(reading.report()).published().when();
    return when == null ? "" : when;
  }
}
