package org.synoptic.extract.dates;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.SourcedDate;

/**
 * The day that a page's readers had when it was published. Software writes instants in UTC, where
 * it may be the next day already, or the day before still.
 */
public final class LocalDay {

  /** UTC hour before which the day before still runs at the Pacific coast of America. */
  private static final int WEST = 8;

  /** UTC hour from which on the next day has begun in New Zealand. */
  private static final int EAST = 11;

  private LocalDay() {}

  /**
   * {@code said} in the page's own offset, or the day that the page gives, where that is a day away
   * and it was that day somewhere; otherwise as it is.
   *
   * @param said an instant in UTC, ISO 8601
   * @param days other dates of the page, the surest first
   */
  public static String of(String said, @Nullable String... days) {
    OffsetDateTime instant = OffsetDateTime.parse(said);
    for (String day : days) {
      if (day != null && day.length() > 10 && !day.endsWith("Z")) {
        boolean same = OffsetDateTime.parse(day).toInstant().equals(instant.toInstant());
        if (same) {
          return day;
        }
      }
    }
    for (String day : days) {
      if (day != null && somewhere(instant, LocalDate.parse(SourcedDate.dayOf(day)))) {
        return SourcedDate.dayOf(day);
      }
    }
    return said;
  }

  private static boolean somewhere(OffsetDateTime instant, LocalDate day) {
    LocalDate utc = instant.toLocalDate();
    return day.equals(utc.minusDays(1)) && instant.getHour() < WEST
        || day.equals(utc.plusDays(1)) && instant.getHour() >= EAST;
  }
}
