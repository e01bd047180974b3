package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;

/** Names that some reports join and others write apart, and the differences that they make. */
final class OtherSpellings {

  private final StoryIndex story;

  /** Where each report writes a name first, by the name. */
  private final Map<String, Map<Integer, Span>> joined = new TreeMap<>();

  private final Map<String, Map<Integer, Span>> apart = new TreeMap<>();

  OtherSpellings(StoryIndex story) {
    this.story = story;
  }

  void addJoined(String name, int report, Span span) {
    add(joined, name, report, span);
  }

  void addApart(String name, int report, Span span) {
    add(apart, name, report, span);
  }

  private static void add(
      Map<String, Map<Integer, Span>> names, String name, int report, Span span) {
    names
        .computeIfAbsent(CaseFolding.fold(name), k -> new LinkedHashMap<>())
        .putIfAbsent(report, span);
  }

  /** Names that are written joined, so far. */
  int joined() {
    return joined.size();
  }

  /** Names that are written apart, so far. */
  int apart() {
    return apart.size();
  }

  /** The names that no report writes in both ways, in order. */
  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    joined.forEach(
        (name, places) -> {
          Map<Integer, Span> others = apart.getOrDefault(name, Map.of());
          if (!others.isEmpty() && places.keySet().stream().noneMatch(others::containsKey)) {
            found.add(of(story, places, others));
          }
        });
    return found;
  }

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
