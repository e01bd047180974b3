package org.synoptic.compare.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Timex;

/**
 * The days on which a report can have been published.
 *
 * @param from the first
 * @param until the last, inclusive
 */
record InferredWindow(LocalDate from, LocalDate until) {

  /** Any day that a news report can bear. */
  static final InferredWindow ANY =
      new InferredWindow(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

  /** Days that a weekday without a date reaches back or ahead. */
  private static final int WEEK = 6;

  /** The years of expressions that count from the year of publication. */
  private static final Map<String, Integer> YEARS =
      Map.of("last year", 1, "this year", 0, "next year", -1);

  boolean isKnown() {
    return !equals(ANY);
  }

  /** The days in both; null when there are none. */
  @Nullable InferredWindow and(InferredWindow other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last = until.isBefore(other.until) ? until : other.until;
    return first.isAfter(last) ? null : new InferredWindow(first, last);
  }

  /**
   * What follows from one expression whose date is known now.
   *
   * @param words the expression: "Wednesday", "September last year"
   * @param open its value in the undated report
   * @param value its value in the dated report
   * @param published the day of the dated report
   */
  static InferredWindow of(String words, Timex open, String value, LocalDate published) {
    if (open.value().startsWith(OpenDates.WEEKDAY)) {
      LocalDate day = LocalDate.parse(SourcedDate.dayOf(value));
      return day.isAfter(published)
          ? new InferredWindow(day.minusDays(WEEK), day)
          : new InferredWindow(day, day.plusDays(WEEK));
    }
    String folded = words.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Integer> year : YEARS.entrySet()) {
      if (folded.contains(year.getKey())) {
        int own = Integer.parseInt(value.substring(0, OpenDates.YEAR_LENGTH)) + year.getValue();
        return new InferredWindow(LocalDate.of(own, 1, 1), LocalDate.of(own, 12, 31));
      }
    }
    return ANY;
  }
}
