package org.synoptic.extract.lines;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.model.Removed;

/**
 * Cuts headlines of other reports between the paragraphs of the body: titles of six words or more
 * without a full stop. Shorter ones are taken as sub-headlines and kept.
 */
public final class LinkHeadlines {

  /** Words of a title that is cut. Set by hand. */
  private static final int FEWEST_WORDS = 6;

  private static final int MOST_WORDS = 20;
  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:what|why|how|who|when|where|which|is|are|was|will|can|does|do|did|should)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A sentence that ends inside the line, or a post of a social network: no title. */
  public static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[\\p{Ll}\\d”\"][.!?] \\p{Lu}|@\\w|https?://|pic\\.\\w");

  /** Words that sentences have and titles omit; a sentence may have lost its full stop. */
  private static final Pattern SENTENCE_WORDS =
      Pattern.compile(
          "\\b(?:said|told|added|was|were|had|been|sagte|erklärte|wurde|wurden|war|waren)\\b"
              + "|\\b(?:the|an?|his|her|their|its)\\b.{0,120}\\b\\p{Ll}{3,20}ed\\b"
              + "|\\b\\p{Ll}{3,20}ed\\b.{0,120}\\b(?:the|an?|his|her|their|its)\\b");

  /**
   * Past forms of a sentence's main verb. Titles tell in the present, and their participles stand
   * before a preposition: "Man arrested after march".
   */
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:said|told|was|were|had|went|came|took|gave|began|became|saw|knew|wrote|spoke|fell|rose|grew)\\b"
              + "|\\b\\p{Ll}{3,20}ed (?!(?:after|over|in|by|for|at|on|as|with|from|amid|to be)\\b)[\\p{Ll}\\d]");

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•*·▪‣●○]|\\d{1,2}[.)]|[a-z]\\))\\s.*");

  /** Words of a paragraph. Set by hand. */
  private static final int FEWEST_WORDS_OF_PARAGRAPH = 8;

  /** Chars of a word that titles in title case write with a capital. Set by hand. */
  private static final int LONGER_WORD = 4;

  /** Such words that a line needs before title case is recognised. Set by hand. */
  private static final int FEWEST_LONGER_WORDS = 4;

  /** Share of them that starts with a capital in title case. Set by hand. */
  private static final double TITLE_CASE = 0.8;

  private LinkHeadlines() {}

  /** Cuts such titles among {@code blocks}. */
  public static void cut(TextBlocks blocks) {
    List<TextBlock> lines = blocks.kept();
    boolean[] above = isAboveParagraph(lines);
    for (int i = 1; i < lines.size(); i++) {
      boolean closing = i == lines.size() - 1 && isLastSentence(lines.get(i).text());
      if (above[i] && !closing && isTitle(lines.get(i).text()) && canPrecede(lines.get(i - 1))) {
        lines.get(i).cut(Removed.Why.LINK);
      }
    }
  }

  /**
   * For each line, whether only such titles stand between it and the next paragraph, or the end.
   */
  private static boolean[] isAboveParagraph(List<TextBlock> lines) {
    boolean[] above = new boolean[lines.size()];
    boolean next = true;
    for (int i = lines.size() - 1; i >= 0; i--) {
      above[i] = next;
      String text = lines.get(i).text();
      boolean paragraph =
          LineShape.wordCount(text) >= FEWEST_WORDS_OF_PARAGRAPH
              && (LineShape.endsWithPunctuation(text) || LineShape.endsWithQuote(text));
      next = paragraph || next && isTitle(text);
    }
    return above;
  }

  static boolean isTitle(String text) {
    int words = LineShape.wordCount(text);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !LineShape.endsWithPunctuation(text)
        && !LineShape.endsWithQuote(text)
        && LineShape.startsUpperCase(text)
        && Character.isLetterOrDigit(lastChar(text))
        && "\"“„«".indexOf(text.charAt(0)) < 0
        && (isTitleCase(text) || !SENTENCE_WORDS.matcher(text).find())
        && !SENTENCE_INSIDE.matcher(text).find()
        && !QUESTION.matcher(text).matches()
        && !BULLET.matcher(text).matches();
  }

  /**
   * True for the only line below the last paragraph if it is a sentence that lost its full stop.
   */
  public static boolean isLastSentence(String text) {
    return LineShape.wordCount(text) >= FEWEST_WORDS
        && LineShape.startsUpperCase(text)
        && !isTitleCase(text)
        && PAST.matcher(text).find();
  }

  /** True when most longer words start with a capital. */
  private static boolean isTitleCase(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.split(" ")) {
      if (word.length() >= LONGER_WORD) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words >= FEWEST_LONGER_WORDS && capitals >= TITLE_CASE * words;
  }

  private static char lastChar(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '’' || last == '\'' ? 's' : last;
  }

  /**
   * True when the line above is a paragraph that does not announce this one, or another such title.
   */
  private static boolean canPrecede(TextBlock before) {
    String text = before.text();
    boolean closed =
        LineShape.endsWithPunctuation(text) || LineShape.endsWithQuote(text) || !before.kept();
    return closed && !text.endsWith(":") && !BULLET.matcher(text).matches();
  }
}
