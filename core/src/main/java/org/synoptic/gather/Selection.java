package org.synoptic.gather;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the pages that sources hold are wanted. A page's date is the day of its capture in an
 * archive, and the day of publication in a feed, a news item or a JSON object; a page of which its
 * source says no date or no address is wanted.
 *
 * @param from first day, ISO 8601 ({@code 2017-03-04}; a month or a year begins with its first)
 * @param until last day, included ({@code 2017-03} ends with its last)
 * @param url a part of the address, or the whole address with {@code *} for any chars; case does
 *     not count
 */
public record Selection(@Nullable String from, @Nullable String until, @Nullable String url) {

  /** All. */
  public static final Selection ALL = new Selection(null, null, null);

  private static final int DAY = 10;

  /**
   * @throws IllegalArgumentException when a date is none
   */
  public Selection {
    require(from);
    require(until);
  }

  private static void require(@Nullable String date) {
    try {
      switch (date == null ? 0 : date.length()) {
        case 0 -> {}
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date; write it as 2017-03-04, 2017-03 or 2017", e);
    }
  }

  /** Why a page is not wanted, or null when it is. */
  SkipTally.@Nullable Reason against(@Nullable String address, @Nullable String date) {
    if (date != null && date.length() >= DAY && !within(date.substring(0, DAY))) {
      return SkipTally.Reason.DATE;
    }
    boolean wanted = address == null || url == null || matches(address, url);
    return wanted ? null : SkipTally.Reason.ADDRESS;
  }

  private boolean within(String day) {
    boolean early = from != null && day.compareTo(from) < 0;
    boolean late = until != null && day.substring(0, until.length()).compareTo(until) > 0;
    return !early && !late;
  }

  private static boolean matches(String address, String pattern) {
    String text = address.toLowerCase(Locale.ROOT);
    String wanted = pattern.toLowerCase(Locale.ROOT);
    return wanted.indexOf('*') < 0 ? text.contains(wanted) : wild(text, wanted);
  }

  /** Each star takes as little as it can; time is at most the product of the lengths. */
  private static boolean wild(String text, String pattern) {
    int at = 0;
    int star = -1;
    int taken = 0;
    int p = 0;
    while (at < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = at;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
