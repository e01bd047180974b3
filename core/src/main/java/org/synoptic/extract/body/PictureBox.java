package org.synoptic.extract.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;

/**
 * A box of a picture and its caption: it is named after a picture and holds one, with little text;
 * or it is a paragraph of one picture and words in italics or with a credit.
 */
final class PictureBox {

  /** Words of class or id that name a box after its picture. */
  private static final List<String> NAMES =
      List.of(" image ", " img ", " photo ", " picture ", " foto ", " bild ", " pic ");

  /** Chars of the longest caption. Set by hand. */
  private static final int LONGEST_CAPTION = 300;

  /** A credit at the end of a caption: "Picture: J. Bell". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s(.])(?:©|(?:Photo|Picture|Image|Photograph|Foto|Bild|Pic|Credit|Crédit|Crédito)s?(?: by| de)?\\s?[:/©])[^:]{2,60}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that are no quotation, call or question. */
  private static final Pattern PLAIN =
      Pattern.compile("[^\"“„«].{2,299}(?<![!?:”\"])", Pattern.DOTALL);

  private static final Evaluator PICTURE = QueryParser.parse("img");
  private static final Evaluator PARAGRAPH = QueryParser.parse("p");
  private static final Evaluator IN_NO_BOX =
      QueryParser.parse("h1, h2, h3, h4, ul, ol, table, time");
  private static final Evaluator SMALL = QueryParser.parse("em, i, small, cite");

  private PictureBox() {}

  /** True for a box of one picture and its caption, without a headline or several paragraphs. */
  static boolean is(Element element) {
    if (element.childrenSize() == 0) {
      return false;
    }
    String names = ElementNameCues.words(element);
    boolean named = NAMES.stream().anyMatch(names::contains);
    return (named || isParagraph(element))
        && element.selectFirst(PICTURE) != null
        && Excerpt.of(element, LONGEST_CAPTION + 1).length() <= LONGEST_CAPTION
        && element.select(PICTURE).size() == 1
        && element.select(PARAGRAPH).size() <= 1
        && element.selectFirst(IN_NO_BOX) == null
        && (named || isCaption(element));
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("div");
  }

  /** True when all words of the paragraph are in italics or small type, or end with a credit. */
  private static boolean isCaption(Element paragraph) {
    String text = Excerpt.of(paragraph, LONGEST_CAPTION);
    Element set = paragraph.selectFirst(SMALL);
    boolean inItalics =
        set != null
            && PLAIN.matcher(text).matches()
            && Excerpt.of(set, LONGEST_CAPTION).equals(text);
    return inItalics || CREDIT.matcher(text).find();
  }
}
