package org.synoptic.annotate.when;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matches the tokens from {@code from} to {@code to}, exclusive.
 *
 * @param captures what the classes of the rule matched, in order
 */
record RuleMatch(int from, int to, TimexRule rule, List<ClassMatch> captures) {

  RuleMatch {
    captures = List.copyOf(captures);
  }

  /** The value of the first capture of this class, or null. */
  @Nullable String value(String kind) {
    ClassMatch capture = firstCapture(kind);
    return capture == null ? null : capture.value();
  }

  /** The first capture of this class, or null. */
  @Nullable ClassMatch firstCapture(String kind) {
    for (ClassMatch capture : captures) {
      if (capture.kind().equals(kind)) {
        return capture;
      }
    }
    return null;
  }

  /** The value of the last capture of this class, or null. */
  @Nullable String lastValue(String kind) {
    String last = null;
    for (ClassMatch capture : captures) {
      last = capture.kind().equals(kind) ? capture.value() : last;
    }
    return last;
  }

  boolean has(String kind) {
    return firstCapture(kind) != null;
  }

  /** True when the rule is one class and nothing else, and it is this class. */
  boolean isOnly(String kind) {
    return captures.size() == 1 && has(kind) && to == captures.get(0).to() && rule.isSingleClass();
  }
}
