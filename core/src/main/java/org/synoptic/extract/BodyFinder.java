package org.synoptic.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the innermost one that holds most running text. */
final class BodyFinder {

  /** Share of its parent's running text that a child must hold to be looked into. */
  private static final double MOST = 0.7;

  private BodyFinder() {}

  static Element of(Document page) {
    ProseCount prose = new ProseCount(page);
    Element body = page.body();
    Element start = marked(page, prose);
    Element at = start != null ? start : body;
    while (true) {
      Element heaviest = at;
      for (Element child : at.children()) {
        if (heaviest == at || prose.of(child) > prose.of(heaviest)) {
          heaviest = child;
        }
      }
      boolean whole =
          heaviest != at && prose.of(heaviest) > 0 && prose.of(heaviest) >= MOST * prose.of(at);
      if (!whole || leaf(heaviest)) {
        return at;
      }
      at = heaviest;
    }
  }

  private static boolean leaf(Element element) {
    String name = element.normalName();
    return name.equals("p") || name.equals("li") || name.equals("blockquote") || name.equals("tr");
  }

  /** The element that the page itself marks as the article's body. */
  private static @org.jspecify.annotations.Nullable Element marked(
      Document page, ProseCount prose) {
    Element best = null;
    for (Element candidate : page.select("[itemprop=articleBody]")) {
      if (best == null || prose.of(candidate) > prose.of(best)) {
        best = candidate;
      }
    }
    return best != null && prose.share(best) > 0.3 ? best : null;
  }
}
