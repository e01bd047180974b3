package org.synoptic.annotate.when;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rules.txt}.
 *
 * @param order its place in the file; of two matches of equal length the earlier rule counts
 * @param labels words and classes in sequence: one of the sequences that the pattern stands for
 * @param meaning names the meaning, which {@link TimexNormaliser} computes
 * @param arguments of the meaning
 * @param unit the unit of time that the pattern names in words, or null
 */
record TimexRule(
    int order,
    List<String> labels,
    TimexMeaning meaning,
    List<String> arguments,
    @Nullable String unit) {

  TimexRule {
    labels = List.copyOf(labels);
    arguments = List.copyOf(arguments);
  }

  String argument(int i, String otherwise) {
    return i < arguments.size() ? arguments.get(i) : otherwise;
  }

  /** True for a pattern that is one class and nothing else. */
  boolean isSingleClass() {
    return labels.size() == 1;
  }
}
