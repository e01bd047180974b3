package org.synoptic.extract.body;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.html.Excerpt;

/** The element that prints a page's headline: the article stands under it. */
final class TitleElement {

  private static final int LONGEST = 500;

  /** Letters from which on an h1 is compared with the headline. */
  private static final int SHORTEST = 6;

  private TitleElement() {}

  /** The heading that says the headline, otherwise the only h1, otherwise null. */
  static @Nullable Element of(Document page, @Nullable String headline) {
    List<Element> titles = page.body().getElementsByTag("h1");
    String said = headline == null ? "" : LineShape.normalized(headline);
    Element title = saying(titles, said, said.length() / 2);
    for (String tag : said.length() < SHORTEST ? List.<String>of() : List.of("h2", "h3")) {
      title =
          title == null ? saying(page.body().getElementsByTag(tag), said, said.length()) : title;
    }
    return title == null && titles.size() == 1 ? titles.get(0) : title;
  }

  private static @Nullable Element saying(List<Element> titles, String said, int least) {
    for (Element title : titles) {
      String bare = LineShape.normalized(Excerpt.of(title, LONGEST));
      if (bare.length() >= Math.max(SHORTEST, least)
          && (said.contains(bare) || bare.contains(said))) {
        return title;
      }
    }
    return null;
  }
}
