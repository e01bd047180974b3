package org.synoptic.annotate.when;

import org.jspecify.annotations.Nullable;
import org.synoptic.model.Timex.Type;

/** Values of recurring times: "every week", "each May", "Monday nights". */
final class SetNormaliser {

  private SetNormaliser() {}

  /** The value of a recurring time, or null. */
  static @Nullable TimexValue read(RuleMatch match) {
    String value = value(match);
    return value == null ? null : TimexValue.withoutInterval(Type.SET, value);
  }

  /** "twice a week": recurs once in each unit. */
  static @Nullable TimexValue rate(RuleMatch match) {
    String unit = TimexUnits.of(match);
    return unit == null
        ? null
        : TimexValue.withoutInterval(Type.SET, TimexAmounts.duration("1", unit));
  }

  private static @Nullable String value(RuleMatch match) {
    String weekday = match.has("WEEKDAY") ? match.value("WEEKDAY") : match.value("WEEKDAYS");
    String part = match.has("PART") ? match.value("PART") : match.value("PARTS");
    String time = part == null ? "" : "T" + part;
    if (weekday != null) {
      return "XXXX-WXX-" + weekday + time;
    }
    if (part != null) {
      return "XXXX-XX-XX" + time;
    }
    if (match.has("MONTH")) {
      return "XXXX-" + match.value("MONTH");
    }
    if (match.has("SEASON")) {
      return "XXXX-" + match.value("SEASON");
    }
    String unit = TimexUnits.of(match);
    String amount = match.has("NUM") ? match.value("NUM") : match.rule().argument(0, "1");
    return unit == null ? null : TimexAmounts.duration(String.valueOf(amount), unit);
  }
}
