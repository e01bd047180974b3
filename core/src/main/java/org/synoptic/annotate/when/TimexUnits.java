package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;

/** The unit of time of a match. */
final class TimexUnits {

  private TimexUnits() {}

  /** The unit that a class captured or that the pattern names; null when there is none. */
  static @Nullable String of(RuleMatch match) {
    String unit = match.has("UNIT") ? match.value("UNIT") : match.value("UNITS");
    return unit == null ? match.rule().unit() : unit;
  }

  /** True for hours, minutes and seconds. */
  static boolean isClockUnit(String unit) {
    return unit.equals("H") || unit.equals("TM") || unit.equals("S");
  }
}
