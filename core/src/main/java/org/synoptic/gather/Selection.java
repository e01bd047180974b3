package org.synoptic.gather;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.model.SourcedDate;
import org.synoptic.text.Wildcards;

/**
 * The pages that the user wants. A page's date is the day of its capture in an archive, and the day
 * of publication in a feed, a news item or a JSON object. A page whose source gives no date, or no
 * address, is included.
 *
 * @param from first day, ISO 8601 ({@code 2017-03-04}; a month or a year starts with its first day)
 * @param until last day, included ({@code 2017-03} ends with its last day)
 * @param url a part of the address, or the whole address with {@code *} for any characters; case is
 *     ignored
 */
public record Selection(@Nullable String from, @Nullable String until, @Nullable String url) {

  /** Includes every page. */
  public static final Selection ALL = new Selection(null, null, null);

  /** Characters of an ISO 8601 day. */
  private static final int DAY_LENGTH = 10;

  /**
   * @throws IllegalArgumentException when {@code from} or {@code until} is not a date, or when
   *     {@code from} is after {@code until}
   */
  public Selection {
    requireDate(from);
    requireDate(until);
    if (from != null && until != null && isAfter(from, until)) {
      throw new IllegalArgumentException("from " + from + " is after until " + until);
    }
  }

  /** Compares what both say: the year and the month where one of them has no day. */
  private static boolean isAfter(String from, String until) {
    int length = Math.min(from.length(), until.length());
    return from.substring(0, length).compareTo(until.substring(0, length)) > 0;
  }

  private static void requireDate(@Nullable String date) {
    try {
      switch (date == null ? -1 : date.length()) {
        case -1 -> {}
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        case DAY_LENGTH -> LocalDate.parse(date);
        default -> throw new DateTimeException("too short or too long");
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date; write it as 2017-03-04, 2017-03 or 2017", e);
    }
  }

  /**
   * Why a page is excluded, or null when it is included.
   *
   * @param date ISO 8601, a day or an instant
   */
  SkipTally.@Nullable Reason exclusion(@Nullable String address, @Nullable String date) {
    if (date != null && date.length() >= DAY_LENGTH && !isWithin(SourcedDate.dayOf(date))) {
      return SkipTally.Reason.DATE;
    }
    boolean included = address == null || url == null || matches(address, url);
    return included ? null : SkipTally.Reason.ADDRESS;
  }

  private boolean isWithin(String day) {
    boolean early = from != null && day.compareTo(from) < 0;
    boolean late = until != null && day.substring(0, until.length()).compareTo(until) > 0;
    return !early && !late;
  }

  private static boolean matches(String address, String pattern) {
    String text = address.toLowerCase(Locale.ROOT);
    String lower = pattern.toLowerCase(Locale.ROOT);
    return lower.indexOf('*') < 0 ? text.contains(lower) : Wildcards.matches(text, lower);
  }
}
