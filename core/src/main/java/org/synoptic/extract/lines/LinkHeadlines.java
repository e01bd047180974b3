package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/**
 * Headlines of other reports that a scraper took along with the body: a title of six words or more
 * without a stop, alone between paragraphs. Shorter ones are taken as sub-headlines and stay.
 */
public final class LinkHeadlines {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;
  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:what|why|how|who|when|where|which|is|are|was|will|can|does|do|did|should)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A sentence that ends inside the line, or a message from a network: no title. */
  public static final Pattern WITHIN =
      Pattern.compile("[\\p{Ll}\\d”\"][.!?] \\p{Lu}|@\\w|https?://|pic\\.\\w");

  /** What sentences have and titles do without; a sentence may have lost its stop. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:said|told|added|was|were|had|been|sagte|erklärte|wurde|wurden|war|waren)\\b"
              + "|\\b(?:the|an?|his|her|their|its)\\b.{0,120}\\b\\p{Ll}{3,20}ed\\b"
              + "|\\b\\p{Ll}{3,20}ed\\b.{0,120}\\b(?:the|an?|his|her|their|its)\\b");

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•*·▪‣●○]|\\d{1,2}[.)]|[a-z]\\))\\s.*");

  private LinkHeadlines() {}

  public static void cut(TextBlocks blocks) {
    List<TextBlock> lines = blocks.kept();
    boolean[] above = abovePlainText(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (above[i] && title(lines.get(i).text()) && below(lines.get(i - 1))) {
        lines.get(i).cut(Removed.Why.LINK);
      }
    }
  }

  /**
   * For each line whether nothing but such titles stands between it and a paragraph, or the end.
   */
  private static boolean[] abovePlainText(List<TextBlock> lines) {
    boolean[] above = new boolean[lines.size()];
    boolean next = true;
    for (int i = lines.size() - 1; i >= 0; i--) {
      above[i] = next;
      String text = lines.get(i).text();
      boolean paragraph =
          LineShape.words(text) >= 8 && (LineShape.ends(text) || LineShape.endsQuote(text));
      next = paragraph || next && title(text);
    }
    return above;
  }

  static boolean title(String text) {
    int words = LineShape.words(text);
    return words >= SHORTEST
        && words <= LONGEST
        && !LineShape.ends(text)
        && !LineShape.endsQuote(text)
        && LineShape.opensUpper(text)
        && Character.isLetterOrDigit(lastChar(text))
        && "\"“„«".indexOf(text.charAt(0)) < 0
        && (titleCase(text) || !SENTENCE.matcher(text).find())
        && !WITHIN.matcher(text).find()
        && !QUESTION.matcher(text).matches()
        && !BULLET.matcher(text).matches();
  }

  /** Most Words Open With a Capital. */
  private static boolean titleCase(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.split(" ")) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 8;
  }

  private static char lastChar(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '’' || last == '\'' ? 's' : last;
  }

  /** Before it a paragraph that does not announce it, or another such title. */
  private static boolean below(TextBlock before) {
    String text = before.text();
    boolean closed = LineShape.ends(text) || LineShape.endsQuote(text) || !before.kept();
    return closed && !text.endsWith(":") && !BULLET.matcher(text).matches();
  }
}
