package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.synoptic.model.Span;

/** Things by the span they stand at: finds those at a place without walking through all. */
final class SpanIndex<T> {

  private record At<T>(Span span, T thing, int furthest) {}

  private final List<At<T>> all = new ArrayList<>();

  SpanIndex(List<T> things, Function<T, Span> span) {
    int furthest = 0;
    List<T> sorted = things.stream().sorted(Comparator.comparing(span)).toList();
    for (T thing : sorted) {
      Span at = span.apply(thing);
      furthest = Math.max(furthest, at.end());
      all.add(new At<>(at, thing, furthest));
    }
  }

  /** Those that share a char with {@code place}, in order of the text. */
  List<T> overlapping(Span place) {
    List<T> found = new ArrayList<>();
    for (int i = firstFrom(place.end()) - 1; i >= 0 && all.get(i).furthest() > place.start(); i--) {
      if (all.get(i).span().overlaps(place)) {
        found.add(0, all.get(i).thing());
      }
    }
    return found;
  }

  /** Index of the first that starts at {@code start} or later. */
  private int firstFrom(int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
