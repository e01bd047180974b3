package org.synoptic.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;

/** A box that is named after a picture and holds one, with little text: its caption. */
final class PictureBox {

  /** Words of class or id that name a box after its picture. */
  private static final List<String> NAMES =
      List.of(" image ", " img ", " photo ", " picture ", " foto ", " bild ", " pic ");

  /** Chars of the longest caption. Set by hand. */
  private static final int LONGEST_CAPTION = 300;

  private PictureBox() {}

  /** True for a box of one picture and its caption, without a headline or several paragraphs. */
  static boolean is(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id") || element.childrenSize() == 0) {
      return false;
    }
    String names = ElementNameCues.words(element);
    return NAMES.stream().anyMatch(names::contains)
        && element.select("img").size() == 1
        && element.select("p").size() <= 1
        && element.selectFirst("h1, h2, h3, h4, ul, ol, table, time") == null
        && Excerpt.of(element, LONGEST_CAPTION + 1).length() <= LONGEST_CAPTION;
  }
}
