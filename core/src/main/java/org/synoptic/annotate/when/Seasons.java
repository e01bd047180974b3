package org.synoptic.annotate.when;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months of a season: those of the north, or of the south for outlets that publish there. */
final class Seasons {

  private static final Map<String, Integer> NORTH = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
  private static final Map<String, Integer> SOUTH = Map.of("SP", 9, "SU", 12, "FA", 3, "WI", 6);

  private Seasons() {}

  /** The days of "2016-SU"; null for a value that is no season of a known year. */
  static @Nullable TimexInterval of(String value, boolean south) {
    Integer first = value.length() == 7 ? (south ? SOUTH : NORTH).get(value.substring(5)) : null;
    if (first == null || value.contains("X")) {
      return null;
    }
    LocalDate from = LocalDate.of(Integer.parseInt(value.substring(0, 4)), first, 1);
    return new TimexInterval(from, from.plusMonths(3).minusDays(1));
  }
}
