package org.synoptic.annotate.when;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule found on words {@code from} to {@code to}, exclusive, with what its classes matched. */
record Match(int from, int to, Rule rule, List<Capture> captures) {

  Match {
    captures = List.copyOf(captures);
  }

  /** The value of the first capture of the kind, or null. */
  @Nullable String value(String kind) {
    Capture capture = capture(kind);
    return capture == null ? null : capture.value();
  }

  @Nullable Capture capture(String kind) {
    for (Capture capture : captures) {
      if (capture.kind().equals(kind)) {
        return capture;
      }
    }
    return null;
  }

  /** The value of the last capture of the kind, or null. */
  @Nullable String last(String kind) {
    String found = null;
    for (Capture capture : captures) {
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
