package org.synoptic.extract.dates;

import java.util.List;

/**
 * Dates that software writes where none was set: day zero of a calendar of its own, or a day of
 * January 1970, which a time in seconds gives where it is taken as milliseconds.
 */
public final class UnsetDates {

  private static final List<String> STARTS =
      List.of("1970-01-", "1969-12-31", "0001-01-01", "1899-12-3", "1900-01-01", "1601-01-01");

  private UnsetDates() {}

  /** True for a date that nobody set. {@code when} is a day or an instant in ISO 8601. */
  public static boolean isUnset(String when) {
    return STARTS.stream().anyMatch(when::startsWith);
  }
}
