package org.synoptic.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day of publication from a page's address, such as {@code /2017/03/04/}. */
public final class UrlDates {

  private static final Pattern DAY =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-](\\d{1,2}|[a-z]{3})[/_-](\\d{1,2})(?:[/_.-]|$)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_-](\\d\\d-\\d\\d-(?:19|20)\\d\\d)(?:[/_.-]|$)");
  private static final Pattern COMPACT =
      Pattern.compile("[/_-]((?:199|20[0-3])\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");

  private UrlDates() {}

  /** The day in {@code url}, ISO 8601, or null. */
  public static @Nullable String of(String url) {
    Matcher day = DAY.matcher(url);
    if (day.find()) {
      String month = day.group(2);
      String text =
          Character.isDigit(month.charAt(0))
              ? day.group(1) + "-" + month + "-" + day.group(3)
              : day.group(3) + " " + month + " " + day.group(1);
      String date = DateParser.iso(text);
      if (date != null) {
        return date;
      }
    }
    Matcher dayFirst = DAY_FIRST.matcher(url);
    if (dayFirst.find()) {
      return DateParser.iso(dayFirst.group(1));
    }
    Matcher compact = COMPACT.matcher(url);
    return compact.find()
        ? DateParser.iso(compact.group(1) + compact.group(2) + compact.group(3))
        : null;
  }
}
