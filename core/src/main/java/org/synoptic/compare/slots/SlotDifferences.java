package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.NumberText;
import org.synoptic.model.Difference;
import org.synoptic.model.Figure;
import org.synoptic.model.Passage;

/** The slots that the reports of a story fill differently, as differences. */
public final class SlotDifferences {

  private final StoryIndex story;
  private final SlotContexts contexts;

  private SlotDifferences(StoryIndex story) {
    this.story = story;
    this.contexts = new SlotContexts(story);
  }

  /** One difference for each slot, without the id of a claim. */
  public static List<Difference> of(StoryIndex story) {
    return new SlotDifferences(story).all();
  }

  private List<Difference> all() {
    List<SlotReading> readings = SlotReader.read(story);
    PlaceClasses places = new PlaceClasses(story);
    List<SlotFinding> found = new ArrayList<>();
    PeopleSlots.of(readings)
        .forEach(
            (topic, ofTopic) ->
                places.of(ofTopic).forEach(ofPlace -> found.addAll(ofPeople(topic, ofPlace))));
    found.addAll(new MeasureSlots(story, contexts).compare(readings));
    return found.stream().map(this::difference).toList();
  }

  private List<SlotFinding> ofPeople(PeopleSlots.Topic topic, List<SlotReading> readings) {
    if (topic.slot().equals(PeopleSlots.CROWD)) {
      return new Crowds(story).compare(readings);
    }
    SlotFinding finding = new Tolls(story, contexts).compare(topic, readings);
    return finding == null ? List.of() : List.of(finding);
  }

  private Difference difference(SlotFinding finding) {
    Map<String, List<SlotReading>> byValue = new LinkedHashMap<>();
    for (SlotReading reading : finding.readings()) {
      byValue.computeIfAbsent(key(reading.figure()), k -> new ArrayList<>()).add(reading);
    }
    List<Difference.Value> values = byValue.values().stream().map(this::value).toList();
    return new Difference(
        finding.kind(), finding.about(), null, values, finding.note(), finding.slot());
  }

  private static String key(Figure figure) {
    return NumberText.plain(figure.low()) + "-" + NumberText.plain(figure.high()) + figure.unit();
  }

  private Difference.Value value(List<SlotReading> readings) {
    SlotReading first = readings.get(0);
    List<Passage> passages = new ArrayList<>();
    for (SlotReading reading : readings) {
      Passage passage = story.clauseAround(reading.statement(), reading.figure().span());
      if (!passages.contains(passage)) {
        passages.add(passage);
      }
    }
    return new Difference.Value(
        story.text(first.report(), first.printed()),
        passages,
        speaker(readings),
        story.article(first.report()).published().when());
  }

  private static @Nullable String speaker(List<SlotReading> readings) {
    String speaker = readings.get(0).counter();
    return readings.stream().allMatch(one -> Objects.equals(one.counter(), speaker))
        ? speaker
        : null;
  }
}
