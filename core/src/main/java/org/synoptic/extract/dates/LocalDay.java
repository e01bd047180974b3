package org.synoptic.extract.dates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication at the place of the page's readers. Software writes instants in UTC, where
 * the next day may have begun already, or the day before may still run.
 */
public final class LocalDay {

  /** UTC hour before which the day before still runs at the Pacific coast of America. */
  private static final int WEST = 8;

  /** UTC hour from which on the next day has begun in New Zealand. */
  private static final int EAST = 11;

  private LocalDay() {}

  /**
   * {@code utc} in the page's own offset, if one of the other dates gives it; else the day that
   * another date gives, if it is one day away and was the day somewhere on earth at that instant;
   * else {@code utc} as it is.
   *
   * @param utc an instant in UTC, ISO 8601
   * @param others other dates of the page in ISO 8601 or null, the most reliable first
   */
  public static String of(String utc, @Nullable String... others) {
    OffsetDateTime instant = OffsetDateTime.parse(utc);
    for (String day : others) {
      if (day != null && day.length() > 10 && !day.endsWith("Z")) {
        boolean same = OffsetDateTime.parse(day).toInstant().equals(instant.toInstant());
        if (same) {
          return day;
        }
      }
    }
    for (String day : others) {
      if (day != null && isDaySomewhere(instant, LocalDate.parse(day.substring(0, 10)))) {
        return day.substring(0, 10);
      }
    }
    return utc;
  }

  private static boolean isDaySomewhere(OffsetDateTime instant, LocalDate day) {
    LocalDate utc = instant.toLocalDate();
    return day.equals(utc.minusDays(1)) && instant.getHour() < WEST
        || day.equals(utc.plusDays(1)) && instant.getHour() >= EAST;
  }
}
