package org.synoptic.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dateline that opens a report: {@code NORWICK (North Wire) - }. */
final class Datelines {

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.’'-]{1,20}(?:[ /-]\\p{L}[\\p{L}.’'-]{0,20}){0,3}";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.’'-]{2,20}(?:[ /-][\\p{Lu}.’'-]{2,20}){0,3}";
  private static final String DAY =
      "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?)(?:,? \\d{4})?";
  private static final String REST = "(?:, ?\\p{L}[\\p{L}. ’'-]{1,25}){0,2}(?:, ?" + DAY + ")?";
  private static final String AGENCY = "\\((?:\\p{Lu}[\\p{L}.&/ -]{1,30})\\)";
  private static final String LETTERS = "\\(\\p{Lu}[\\p{Lu}.&/ ]{1,12}\\)";
  private static final String DASH = "\\s?(?:-{1,2}|–|—|―)\\s";

  /** With an agency in brackets the place may be written as any name is, and the dash may lack. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:"
              + CAPITALS
              + REST
              + "\\s?"
              + AGENCY
              + "(?:\\s?(?:-{1,2}|–|—|―|:))?\\s?"
              + "|"
              + PLACE
              + REST
              + "\\s?"
              + AGENCY
              + "\\s?(?:-{1,2}|–|—|―)\\s?"
              + "|"
              + PLACE
              + REST
              + "\\s?"
              + LETTERS
              + "(?=\\p{Lu})|(?:"
              + DAY
              + "\\s?)?"
              + AGENCY
              + "\\s?(?:-{1,2}|–|—|―)\\s?)");

  private static final Pattern WITH_DASH = Pattern.compile("^" + CAPITALS + REST + DASH);
  private static final Pattern WITH_COLON =
      Pattern.compile(
          "^(?:(?:NEW|SAN|LOS|HONG|KUALA|TEL|CAPE|ABU|PORT|ADDIS|BUENOS|RIO) )?\\p{Lu}{4,14}: ");
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "^(?:BREAKING|UPDATE|UPDATED|EXCLUSIVE|WATCH|LIVE|READ|NEWS|OPINION|ANALYSIS|VIDEO|NOTE|FACT|CLAIM|FILE|FILES|PHOTO|PHOTOS|STORY|WINNER|LOSER|POLL|SOURCE|GRAPHIC|MAP|SPOILER|WARNING|UPDATES|DEVELOPING|ALERT|SUMMARY|BACKGROUND|CONTEXT|FACTS|KEY|TL|THE|AND|WHAT|WHY|HOW|WHO|WHEN|WHERE|MORE|RELATED|VERDICT|RULING|QUESTION|ANSWER|MYTH|TRUE|FALSE|AP)\\b");

  private Datelines() {}

  /** How many chars at the start of a paragraph are a dateline; 0 for none. */
  static int length(String paragraph) {
    if (NO_PLACE.matcher(paragraph).find()) {
      return 0;
    }
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, WITH_DASH, WITH_COLON}) {
      Matcher dateline = pattern.matcher(paragraph);
      if (dateline.find()
          && LineShape.words(paragraph.substring(dateline.end())) >= 4
          && LineShape.opensUpper(paragraph.substring(dateline.end()))) {
        return dateline.end();
      }
    }
    return 0;
  }
}
