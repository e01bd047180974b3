package org.synoptic.annotate.when;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule found on words {@code from} to {@code to}, exclusive, with what its classes matched. */
record RuleMatch(int from, int to, TimexRule rule, List<ClassMatch> captures) {

  RuleMatch {
    captures = List.copyOf(captures);
  }

  /** The value of the first capture of the kind, or null. */
  @Nullable String value(String kind) {
    ClassMatch capture = capture(kind);
    return capture == null ? null : capture.value();
  }

  @Nullable ClassMatch capture(String kind) {
    for (ClassMatch capture : captures) {
      if (capture.kind().equals(kind)) {
        return capture;
      }
    }
    return null;
  }

  /** The value of the last capture of the kind, or null. */
  @Nullable String last(String kind) {
    String found = null;
    for (ClassMatch capture : captures) {
      found = capture.kind().equals(kind) ? capture.value() : found;
    }
    return found;
  }

  boolean has(String kind) {
    return capture(kind) != null;
  }

  /** True when the rule matched nothing but one capture of this kind. */
  boolean only(String kind) {
    return captures.size() == 1 && has(kind) && to == captures.get(0).to() && rule.plain();
  }
}
