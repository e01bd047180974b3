package org.synoptic.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/** Finds what stands at a span in a list that is ordered by spans. */
public final class SpanLookup {

  private SpanLookup() {}

  /** The item that overlaps {@code span}, null when none does; items do not overlap each other. */
  public static <T> @Nullable T at(List<T> sorted, Function<T, Span> spanOf, Span span) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span found = spanOf.apply(sorted.get(middle));
      if (found.overlaps(span)) {
        return sorted.get(middle);
      }
      if (found.end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** Whether {@code span} lies in one of {@code runs}. */
  public static boolean within(List<Span> runs, Span span) {
    return runs.stream().anyMatch(run -> run.covers(span));
  }
}
