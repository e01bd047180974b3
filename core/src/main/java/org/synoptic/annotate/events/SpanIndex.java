package org.synoptic.annotate.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.synoptic.model.Span;

/** Values by their span: finds those that overlap another span by binary search. */
final class SpanIndex<T> {

  /**
   * @param maxEnd largest end of a span up to this entry, in chars
   */
  private record Entry<T>(Span span, T value, int maxEnd) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  SpanIndex(List<T> values, Function<T, Span> span) {
    int maxEnd = 0;
    List<T> sorted = values.stream().sorted(Comparator.comparing(span)).toList();
    for (T value : sorted) {
      Span at = span.apply(value);
      maxEnd = Math.max(maxEnd, at.end());
      entries.add(new Entry<>(at, value, maxEnd));
    }
  }

  /** The values whose span shares a char with {@code span}, in order of the text. */
  List<T> overlapping(Span span) {
    List<T> found = new ArrayList<>();
    for (int i = firstFrom(span.end()) - 1; i >= 0 && entries.get(i).maxEnd() > span.start(); i--) {
      if (entries.get(i).span().overlaps(span)) {
        found.add(0, entries.get(i).value());
      }
    }
    return found;
  }

  /** Index of the first entry that starts at {@code start} or later. */
  private int firstFrom(int start) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
