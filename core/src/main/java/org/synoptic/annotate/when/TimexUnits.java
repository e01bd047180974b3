package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;

/** The unit of a match, whether a class caught it or the pattern spells it out. */
final class TimexUnits {

  private TimexUnits() {}

  static @Nullable String of(RuleMatch match) {
    String unit = match.has("UNIT") ? match.value("UNIT") : match.value("UNITS");
    return unit == null ? match.rule().unit() : unit;
  }

  static boolean clock(String unit) {
    return unit.equals("H") || unit.equals("TM") || unit.equals("S");
  }
}
