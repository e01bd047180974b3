package org.synoptic.extract.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order in which a page writes day and month in figures: 3/4/2017 is in April or in March. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Not known; an ambiguous date is not read. */
  UNKNOWN;

  /** Regions that write English with the month first. */
  private static final Pattern MONTH_FIRST_REGIONS = Pattern.compile("en[-_](?:us|ph)\\b.*");

  private static final Pattern REGION = Pattern.compile("[a-z]{2,3}[-_][a-z]{2}\\b.*");

  private static final Pattern DAY_FIRST_HOSTS =
      Pattern.compile(
          "(?:^|\\.)(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|lk|bd|mt|sg|my|hk|eu|tz|ug|zw|jm|tt|bb|ae|qa|kw|jo|lb)$");
  private static final Pattern MONTH_FIRST_HOSTS =
      Pattern.compile("(?:^|\\.)(?:us|gov|mil|edu|ph)$");

  private static final Pattern FIGURES =
      Pattern.compile("(?<![\\d/-])(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)\\d\\d(?!\\d)");

  private static final Pattern AMERICAN_TIME =
      Pattern.compile(
          "(?<![\\d/-])\\d{1,2}/\\d{1,2}/(?:(?:19|20)\\d\\d|\\d\\d)\\b.{1,16}\\b[ECMP][DS]?T\\b");

  /**
   * The order on a page.
   *
   * @param language the page's language tag, such as "en-GB", or null
   * @param host of the page's address, or empty
   */
  public static DayOrder of(@Nullable String language, String host) {
    String tag = language == null ? "" : language.toLowerCase(Locale.ROOT).strip();
    if (MONTH_FIRST_REGIONS.matcher(tag).matches()) {
      // Software says en-US by itself; the country of the host knows better.
      return DAY_FIRST_HOSTS.matcher(host).find() ? UNKNOWN : MONTH_FIRST;
    }
    if (REGION.matcher(tag).matches() || !tag.isEmpty() && !tag.startsWith("en")) {
      return DAY_FIRST;
    }
    if (MONTH_FIRST_HOSTS.matcher(host).find()) {
      return MONTH_FIRST;
    }
    return DAY_FIRST_HOSTS.matcher(host).find() ? DAY_FIRST : UNKNOWN;
  }

  /**
   * The order that an unambiguous date in {@code line} shows, or one with a time of a zone of
   * America; else {@code UNKNOWN}.
   */
  public static DayOrder observed(String line) {
    if (line.indexOf('/') < 0 && line.indexOf('-') < 0) {
      return UNKNOWN;
    }
    Matcher figures = FIGURES.matcher(line);
    DayOrder observed = UNKNOWN;
    while (figures.find()) {
      boolean day = Integer.parseInt(figures.group(1)) > 12;
      boolean month = Integer.parseInt(figures.group(2)) > 12;
      if (day != month) {
        observed = day ? DAY_FIRST : MONTH_FIRST;
      }
    }
    return observed == UNKNOWN && AMERICAN_TIME.matcher(line).find() ? MONTH_FIRST : observed;
  }
}
