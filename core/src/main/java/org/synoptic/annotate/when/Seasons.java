package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months of the seasons, meteorological, in the northern or the southern hemisphere. */
final class Seasons {

  private static final Map<String, Integer> NORTHERN_MONTHS =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
  private static final Map<String, Integer> SOUTHERN_MONTHS =
      Map.of("SP", 9, "SU", 12, "FA", 3, "WI", 6);

  private Seasons() {}

  /** The days of a season such as "2016-SU"; null for any other value. */
  static @Nullable TimexInterval of(String value, boolean southern) {
    Integer first =
        value.length() == 7
            ? (southern ? SOUTHERN_MONTHS : NORTHERN_MONTHS).get(value.substring(5))
            : null;
    if (first == null || value.contains("X")) {
      return null;
    }
    LocalDate from = LocalDate.of(Integer.parseInt(value.substring(0, 4)), first, 1);
    return new TimexInterval(from, from.plusMonths(3).minusDays(1));
  }
}
