package org.synoptic.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What opens a report and states nothing: "HOLM (North Wire) — ", "Holm, May 7 - ". Reports come
 * without it, drafts may have it.
 */
final class Dateline {

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.’'-]{1,20}(?:[ /-]\\p{L}[\\p{L}.’'-]{0,20}){0,3}";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.’'-]{2,20}(?:[ /-][\\p{Lu}.’'-]{2,20}){0,3}";
  private static final String MORE = "(?:, ?[\\p{L}\\d][\\p{L}\\d. ’'-]{1,25}){0,3}";
  private static final String AGENCY = "\\s?\\(\\p{Lu}[\\p{L}.&/ -]{1,30}\\)";
  private static final String DASH = "\\s?(?:-{1,2}|–|—|―)\\s";

  private static final Pattern PATTERN =
      Pattern.compile(
          "^(?:"
              + PLACE
              + MORE
              + AGENCY
              + "|"
              + CAPITALS
              + MORE
              + "|"
              + PLACE
              + ",[^-–—―]{0,20}\\d{1,4})"
              + DASH);

  private Dateline() {}

  /** How many characters of a sentence it takes; 0 without one. */
  static int length(String sentence) {
    Matcher found = PATTERN.matcher(sentence);
    return found.find() ? found.end() : 0;
  }
}
