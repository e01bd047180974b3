package org.synoptic.annotate.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The unit of a match, whether a class caught it or the pattern spells it out. */
final class Units {

  private static final Map<String, String> NAMES =
      Map.of(
          "day", "D", "week", "W", "weeks", "W", "month", "M", "quarter", "Q", "year", "Y",
          "decade", "10Y", "weekend", "WE");

  private Units() {}

  static @Nullable String of(Match match) {
    String unit = match.has("UNIT") ? match.value("UNIT") : match.value("UNITS");
    if (unit != null) {
      return unit;
    }
    List<String> labels = match.rule().labels();
    return labels.stream().filter(NAMES::containsKey).map(NAMES::get).findFirst().orElse(null);
  }

  static boolean clock(String unit) {
    return unit.equals("H") || unit.equals("TM") || unit.equals("S");
  }
}
