package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * The content of a verb, as words of its sentence.
 *
 * @param ranges first and last word of each part
 * @param cueEnd the last word of the cue
 * @param source the agent of a passive; null elsewhere
 */
record ReportedContent(List<int[]> ranges, int cueEnd, @Nullable Span source) {

  /** The same with its last range ending where {@code end} says. */
  ReportedContent upTo(IntBinaryOperator end) {
    List<int[]> cut = new ArrayList<>(ranges);
    int[] last = cut.remove(cut.size() - 1);
    cut.add(new int[] {last[0], end.applyAsInt(last[0], last[1])});
    return new ReportedContent(cut, cueEnd, source);
  }

  static ReportedContent of(int first, int last, int cueEnd) {
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {first, last});
    return new ReportedContent(ranges, cueEnd, null);
  }
}
