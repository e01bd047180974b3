package org.synoptic.flink.live;

import org.jspecify.annotations.Nullable;

/** State that an operator has from {@code open} on. */
final class Opened {

  private Opened() {}

  static <T> T state(@Nullable T state) {
    if (state == null) {
      throw new IllegalStateException("the operator is not open");
    }
    return state;
  }
}
