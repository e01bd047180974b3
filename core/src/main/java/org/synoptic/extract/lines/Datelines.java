package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Finds the dateline that opens a report: {@code NORWICK (North Wire) - }. */
public final class Datelines {

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

  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}{3,20}: ");

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

  public static void cut(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < Math.min(3, kept.size()); i++) {
      TextBlock line = kept.get(i);
      int length = length(line.text());
      if (length > 0 && !transcript(kept, line) && !(named(line.text()) && listed(kept))) {
        line.cutStart(length, Removed.Why.DATELINE);
        return;
      }
    }
  }

  /** "Ana Ruiz (Labour) – …" again and again is a list of people; places stand in capitals then. */
  private static boolean listed(List<TextBlock> lines) {
    return lines.stream().map(TextBlock::text).filter(Datelines::named).limit(2).count() > 1;
  }

  private static boolean named(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1)) && length(text) > 0;
  }

  /** In an interview every paragraph opens with a name in capitals and a colon. */
  private static boolean transcript(List<TextBlock> lines, TextBlock first) {
    return SPEAKER.matcher(first.text()).find()
        && lines.stream().filter(line -> SPEAKER.matcher(line.text()).find()).limit(2).count() > 1;
  }
}
