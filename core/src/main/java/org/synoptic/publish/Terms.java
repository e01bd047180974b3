package org.synoptic.publish;

import java.util.Locale;

/** The words that results use for the model's constants. */
final class Terms {

  private Terms() {}

  /** {@code ONE_SOURCE} as "one source". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
