package org.synoptic.annotate.quotes.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;

/**
 * The content that a verb reports, as words of its sentence.
 *
 * @param ranges first and last word of each part, in order of the sentence
 * @param cueEnd the last word of the cue
 * @param source the agent of a passive; null otherwise
 */
public record ReportedContent(List<int[]> ranges, int cueEnd, @Nullable Span source) {

  /**
   * This content with its last range ending where {@code end} says, given the first and last word
   * of the range.
   */
  ReportedContent upTo(IntBinaryOperator end) {
    List<int[]> cut = new ArrayList<>(ranges);
    int[] last = cut.remove(cut.size() - 1);
    cut.add(new int[] {last[0], end.applyAsInt(last[0], last[1])});
    return new ReportedContent(cut, cueEnd, source);
  }

  /** Content that is one range of words. */
  static ReportedContent of(int first, int last, int cueEnd) {
    List<int[]> ranges = new ArrayList<>();
    ranges.add(new int[] {first, last});
    return new ReportedContent(ranges, cueEnd, null);
  }
}
