package org.synoptic.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element that prints a page's headline: the article stands under it. */
final class Title {

  private static final int LONGEST = 500;

  /** Letters from which on an h1 is compared with the headline. */
  private static final int SHORTEST = 6;

  private Title() {}

  /** The h1 that says the headline, otherwise the only one, otherwise null. */
  static @Nullable Element of(Document page, @Nullable String headline) {
    List<Element> titles = page.body().getElementsByTag("h1");
    String said = headline == null ? "" : Shape.bare(headline);
    for (Element title : titles) {
      String bare = Shape.bare(Excerpt.of(title, LONGEST));
      if (bare.length() >= SHORTEST && (said.contains(bare) || bare.contains(said))) {
        return title;
      }
    }
    return titles.size() == 1 ? titles.get(0) : null;
  }
}
