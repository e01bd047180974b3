package org.synoptic.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.synoptic.extract.html.ProseCount;

/**
 * Recognises a list of links to other articles, comments or offers: several children with the same
 * markup, each with a link. The numbers were set by hand.
 */
final class LinkListing {

  private static final int FEWEST_PARTS = 3;

  /** Nodes of a part that are searched for a link. */
  private static final int MOST_NODES = 1_000;

  /** Share of an element's running text in parts with the same markup. */
  private static final double SHARE_OF_PARTS = 0.8;

  private LinkListing() {}

  /** True when {@code element} is such a list. */
  static boolean isListing(Element element, ProseCount prose) {
    Map<String, Integer> parts = new HashMap<>();
    Map<String, Integer> chars = new HashMap<>();
    for (Element child : element.children()) {
      if (prose.of(child) > 0 && child.childrenSize() > 0 && isLinked(child)) {
        parts.merge(markup(child), 1, Integer::sum);
        chars.merge(markup(child), prose.of(child), Integer::sum);
      }
    }
    return parts.entrySet().stream()
        .anyMatch(
            part ->
                part.getValue() >= FEWEST_PARTS
                    && chars.getOrDefault(part.getKey(), 0) >= SHARE_OF_PARTS * prose.of(element));
  }

  /**
   * True for a part with a heading that is a link, and for a list item or article element with any
   * link.
   */
  private static boolean isLinked(Element part) {
    boolean item = part.normalName().equals("article") || part.normalName().equals("li");
    return linksAway(part, link -> item || isHeading(link));
  }

  /**
   * True when one of the first nodes of {@code part} is a link to another page that passes {@code
   * which}.
   */
  static boolean linksAway(Element part, Predicate<Element> which) {
    Links links = new Links(which);
    part.filter(links);
    return links.found;
  }

  /** Searches for a link that leads away from the page. */
  private static final class Links implements NodeFilter {
    private final Predicate<Element> which;
    private boolean found;
    private int nodes;

    Links(Predicate<Element> which) {
      this.which = which;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element link && link.normalName().equals("a")) {
        String to = link.attr("href");
        boolean away = !to.isBlank() && !to.startsWith("#") && !to.startsWith("javascript:");
        found = away && which.test(link);
      }
      return found || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }

  private static boolean isHeading(Element link) {
    return link.selectFirst("h1, h2, h3, h4") != null || link.closest("h1, h2, h3, h4") != null;
  }

  /** True for elements of the same tag and first class; false where they have no class. */
  static boolean isAlike(Element a, Element b) {
    return !a.className().isBlank() && markup(a).equals(markup(b));
  }

  private static String markup(Element element) {
    String names = element.className().strip();
    int blank = names.indexOf(' ');
    return element.normalName() + "." + (blank < 0 ? names : names.substring(0, blank));
  }
}
