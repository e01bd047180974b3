package org.synoptic.compare.slots;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;

/** The order in which the values of a slot are listed. */
final class SlotOrder {

  private SlotOrder() {}

  /** By the time of the reports, then in the order of the story. */
  static List<SlotReading> byTime(StoryIndex story, Collection<SlotReading> readings) {
    return readings.stream().sorted(time(story, readings).thenComparing(place())).toList();
  }

  /** By the time of the reports, then the smaller count first: it grows. */
  static List<SlotReading> bySize(StoryIndex story, Collection<SlotReading> readings) {
    return readings.stream()
        .sorted(
            time(story, readings).thenComparing(one -> one.figure().low()).thenComparing(place()))
        .toList();
  }

  private static Comparator<SlotReading> time(StoryIndex story, Collection<SlotReading> all) {
    return Comparator.comparing((SlotReading one) -> published(story, one, all))
        .thenComparing(one -> !one.earlier());
  }

  private static Comparator<SlotReading> place() {
    return Comparator.comparing((SlotReading one) -> one.statement().index())
        .thenComparing(SlotReading::printed);
  }

  /**
   * When the report of a value was published; for a report without a date, when another report gave
   * the same value.
   */
  private static String published(
      StoryIndex story, SlotReading reading, Collection<SlotReading> all) {
    String when = published(story, reading);
    return when != null
        ? when
        : all.stream()
            .filter(other -> other.figure() != null && other.hasSameValue(reading))
            .map(other -> published(story, other))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse("");
  }

  private static @Nullable String published(StoryIndex story, SlotReading reading) {
    return story.article(reading.report()).published().when();
  }

  /**
   * The values that have a place in time: those of dated reports, and of others where a dated one
   * tells the same. All of them where fewer than two reports have a date.
   */
  static List<SlotReading> placed(StoryIndex story, List<SlotReading> readings) {
    List<SlotReading> dated =
        readings.stream().filter(one -> published(story, one) != null).toList();
    return dated.size() < 2
        ? readings
        : readings.stream().filter(one -> !published(story, one, readings).isEmpty()).toList();
  }
}
