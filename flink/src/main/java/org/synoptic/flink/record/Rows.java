package org.synoptic.flink.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows of an earlier version lack. */
final class Rows {

  private static final byte[] NO_BYTES = {};

  private Rows() {}

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static byte[] bytes(byte @Nullable [] bytes) {
    return bytes == null ? NO_BYTES : bytes;
  }

  static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
