package org.synoptic.compare.slots;

import java.util.List;
import java.util.Map;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;

/** The difference that one name makes where reports write it in two ways. */
final class OtherSpellings {

  private OtherSpellings() {}

  /**
   * @param one where each report writes it first in the one way
   * @param other the same in the other way
   */
  static Difference of(StoryIndex story, Map<Integer, Span> one, Map<Integer, Span> other) {
    List<Difference.Value> values = List.of(value(story, one), value(story, other));
    return new Difference(
        Difference.Kind.SPELLING,
        "spelling of " + values.get(0).value(),
        null,
        values,
        "one name, spelt in more than one way");
  }

  private static Difference.Value value(StoryIndex story, Map<Integer, Span> places) {
    Map.Entry<Integer, Span> first = places.entrySet().iterator().next();
    return new Difference.Value(
        story.text(first.getKey(), first.getValue()),
        places.entrySet().stream()
            .map(place -> story.passage(place.getKey(), place.getValue()))
            .toList());
  }
}
