package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/** Finds and cuts the dateline that opens a report: {@code NORWICK (North Wire) - }. */
public final class Datelines {

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.’'-]{1,20}(?:[ /-]\\p{L}[\\p{L}.’'-]{0,20}){0,3}";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.’'-]{2,20}(?:[ /-][\\p{Lu}.’'-]{2,20}){0,3}";
  private static final String DAY =
      "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?)(?:,? \\d{4})?";
  private static final String REGION_AND_DAY =
      "(?:, ?\\p{L}[\\p{L}. ’'-]{1,25}){0,2}(?:, ?" + DAY + ")?";
  private static final String AGENCY =
      "(?:\\((?:\\p{Lu}[\\p{L}.&/ -]{1,30})\\)|/\\p{Lu}[\\p{L}.& -]{1,30}/)";
  private static final String AGENCY_IN_CAPITALS = "\\(\\p{Lu}[\\p{Lu}.&/ ]{1,12}\\)";
  private static final String DASH = "\\s?(?:-{1,2}|–|—|―)\\s";

  /** With an agency in brackets, the place need not be in capitals and the dash may be missing. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:"
              + CAPITALS
              + REGION_AND_DAY
              + "\\s?"
              + AGENCY
              + "(?:\\s?(?:-{1,2}|–|—|―|:))?\\s?"
              + "|"
              + PLACE
              + REGION_AND_DAY
              + "\\s?"
              + AGENCY
              + "\\s?(?:-{1,2}|–|—|―)\\s?"
              + "|"
              + PLACE
              + REGION_AND_DAY
              + "\\s?"
              + AGENCY_IN_CAPITALS
              + "(?=\\p{Lu})|(?:"
              + DAY
              + "\\s?)?"
              + AGENCY
              + "\\s?(?:-{1,2}|–|—|―)\\s?)");

  private static final String DAY_WITH_YEAR =
      "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},?|\\d{1,2}\\.? \\p{L}{3,9}\\.?,?) \\d{4}";

  /** A place in small letters needs a day with its year: "Norwick, May 7, 2024 – ". */
  private static final Pattern WITH_DASH =
      Pattern.compile(
          "^(?:"
              + CAPITALS
              + REGION_AND_DAY
              + DASH
              + "(?:"
              + DAY_WITH_YEAR
              + DASH
              + ")?|"
              + PLACE
              + "(?:, ?\\p{L}[\\p{L}. ’'-]{1,25}){0,2}, ?"
              + DAY_WITH_YEAR
              + DASH
              + ")");

  /** A place in capitals and a day with nothing behind them: "SELM Oct 26 Eating …". */
  private static final Pattern WITH_DAY =
      Pattern.compile(
          "^"
              + CAPITALS
              + ",? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\\.? \\d{1,2}(?:, \\d{4})? (?=\\p{Lu})");

  private static final Pattern WITH_COLON =
      Pattern.compile(
          "^(?:(?:NEW|SAN|LOS|HONG|KUALA|TEL|CAPE|ABU|PORT|ADDIS|BUENOS|RIO) )?\\p{Lu}{4,14}: ");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:BREAKING|UPDATE|UPDATED|EXCLUSIVE|WATCH|LIVE|READ|NEWS|OPINION|ANALYSIS|VIDEO|NOTE|FACT|CLAIM|FILE|FILES|PHOTO|PHOTOS|STORY|WINNER|LOSER|POLL|SOURCE|GRAPHIC|MAP|SPOILER|WARNING|UPDATES|DEVELOPING|ALERT|SUMMARY|BACKGROUND|CONTEXT|FACTS|KEY|TL|THE|AND|WHAT|WHY|HOW|WHO|WHEN|WHERE|MORE|RELATED|VERDICT|RULING|QUESTION|ANSWER|MYTH|TRUE|FALSE|AP)\\b");

  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}{3,20}: ");

  /** Words of the sentence after a dateline. Set by hand. */
  private static final int FEWEST_WORDS = 4;

  /** Paragraphs from the top that may open with a dateline. Set by hand. */
  private static final int PARAGRAPHS = 3;

  private Datelines() {}

  /** Chars at the start of a paragraph that are a dateline; 0 for none. */
  static int length(String paragraph) {
    if (LABEL.matcher(paragraph).find()) {
      return 0;
    }
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, WITH_DASH, WITH_DAY, WITH_COLON}) {
      Matcher dateline = pattern.matcher(paragraph);
      if (dateline.find()
          && LineShape.wordCount(paragraph.substring(dateline.end())) >= FEWEST_WORDS
          && LineShape.startsUpperCase(paragraph.substring(dateline.end()))) {
        return dateline.end();
      }
    }
    return 0;
  }

  /** Cuts the dateline from one of the first paragraphs. */
  public static void cut(TextBlocks blocks) {
    List<TextBlock> kept = blocks.kept();
    for (int i = 0; i < Math.min(PARAGRAPHS, kept.size()); i++) {
      TextBlock line = kept.get(i);
      int length = length(line.text());
      if (length > 0
          && !isTranscript(kept, line)
          && !(isNameFirst(line.text()) && isListOfPeople(kept))) {
        line.cutPart(0, length, Removed.Why.DATELINE);
        return;
      }
    }
  }

  /**
   * True where several paragraphs open with a name and brackets, as in "Ana Ruiz (Labour) – …":
   * then they are a list of people.
   */
  private static boolean isListOfPeople(List<TextBlock> lines) {
    return lines.stream().map(TextBlock::text).filter(Datelines::isNameFirst).limit(2).count() > 1;
  }

  private static boolean isNameFirst(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1)) && length(text) > 0;
  }

  /** True for an interview, where several paragraphs open with a name in capitals and a colon. */
  private static boolean isTranscript(List<TextBlock> lines, TextBlock first) {
    return SPEAKER.matcher(first.text()).find()
        && lines.stream().filter(line -> SPEAKER.matcher(line.text()).find()).limit(2).count() > 1;
  }
}
