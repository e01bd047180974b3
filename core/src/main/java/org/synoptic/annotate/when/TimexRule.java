package org.synoptic.annotate.when;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rules.txt}.
 *
 * @param order its place in the file
 * @param labels a flat sequence of words and classes, one of those that the pattern stands for
 * @param meaning what it makes of the match
 * @param arguments of the meaning
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

  /** True for a pattern of one class alone. */
  boolean plain() {
    return labels.size() == 1;
  }
}
