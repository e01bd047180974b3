package org.synoptic.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quick tests of a line for dates. */
final class DatedLine {

  /** One of these stands in a date with a year of two figures. */
  private static final String SHORT_DATE_SIGNS = "年./'’-";

  /** Chars of a line that are looked at. */
  private static final int CHARS = 200;

  /** Digits of a year, in one run; a short date has at least so many in all: "3.3.20". */
  private static final int YEAR_DIGITS = 4;

  private static final int SHORT_DATE_DIGITS = 3;

  /** A day at the start of a paragraph, perhaps after the name of a place. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\(?(?:[\\p{Lu}][\\p{L}., -]{1,40}(?:[,/(|]| [–—-]) ?\\(?)?(?:den )?(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\.? \\p{L}{3,12} \\d{4}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4})(?=[.,:) ] ?[^\\p{Ll}])");

  private DatedLine() {}

  /** A quick test for a year, an era or a day in short figures; most lines hold none. */
  static boolean mayHoldDate(String plain) {
    int run = 0;
    int figures = 0;
    for (int i = 0; i < Math.min(plain.length(), CHARS); i++) {
      char c = plain.charAt(i);
      boolean figure = Character.isDigit(c);
      run = figure ? run + 1 : 0;
      figures += figure ? 1 : 0;
      if (run == YEAR_DIGITS) {
        return true;
      }
    }
    return figures >= SHORT_DATE_DIGITS
        && SHORT_DATE_SIGNS.chars().anyMatch(sign -> plain.indexOf(sign) >= 0);
  }

  /**
   * The date that opens a paragraph, perhaps after a place: "Norwick, 3 March 2020. The …"; else
   * empty.
   */
  static String opening(String plain) {
    Matcher opening = OPENING.matcher(plain);
    return opening.lookingAt() ? plain.substring(0, opening.end()) : "";
  }
}
