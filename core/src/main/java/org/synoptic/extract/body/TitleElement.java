package org.synoptic.extract.body;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.html.Excerpt;

/** Finds the element that prints the headline; the article stands below it. */
final class TitleElement {

  private static final int LONGEST = 500;

  /** Letters and digits of a heading that is compared with the headline. Set by hand. */
  private static final int SHORTEST = 6;

  private TitleElement() {}

  /** The heading with the words of the headline, else the only h1, else null. */
  static @Nullable Element of(Document page, @Nullable String headline) {
    List<Element> titles = page.body().getElementsByTag("h1");
    String wanted = headline == null ? "" : LineShape.normalized(headline);
    Element title = withWords(titles, wanted, wanted.length() / 2);
    for (String tag : wanted.length() < SHORTEST ? List.<String>of() : List.of("h2", "h3")) {
      title =
          title == null
              ? withWords(page.body().getElementsByTag(tag), wanted, wanted.length())
              : title;
    }
    return title == null && titles.size() == 1 ? titles.get(0) : title;
  }

  private static @Nullable Element withWords(List<Element> titles, String wanted, int least) {
    for (Element title : titles) {
      String normalized = LineShape.normalized(Excerpt.of(title, LONGEST));
      if (normalized.length() >= Math.max(SHORTEST, least)
          && (wanted.contains(normalized) || normalized.contains(wanted))) {
        return title;
      }
    }
    return null;
  }
}
