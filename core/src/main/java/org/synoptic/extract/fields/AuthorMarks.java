package org.synoptic.extract.fields;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.synoptic.extract.html.NamedElements;

/**
 * Elements that are marked as an author's: {@code [rel=author], [itemprop=author] [itemprop=name],
 * [itemprop=author], .byline, .author, byline}. Most have none of the attributes that are asked,
 * which is looked at first.
 */
final class AuthorMarks extends Evaluator {

  private static final Evaluator MARK =
      QueryParser.parse("[rel=author], [itemprop=author], .byline, .author, byline");
  private static final Evaluator AUTHOR = QueryParser.parse("[itemprop=author]");
  private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");
  private static final NamedElements CLASS = NamedElements.with("class", "byline", "author");

  @Override
  public boolean matches(Element root, Element element) {
    boolean item = element.hasAttr("itemprop");
    boolean asked =
        item
            || element.hasAttr("rel")
            || element.normalName().equals("byline")
            || CLASS.has(element);
    return asked && MARK.matches(root, element)
        || item && NAME.matches(root, element) && isInAuthor(root, element);
  }

  private static boolean isInAuthor(Element root, Element element) {
    for (Element at = element; at != root; ) {
      Element above = at.parent();
      if (above == null) {
        return false;
      }
      if (AUTHOR.matches(root, above)) {
        return true;
      }
      at = above;
    }
    return false;
  }
}
