package org.synoptic.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.synoptic.extract.html.ProseCount;

/** Tells a list of other articles, comments or offers: parts built alike, each with a link. */
final class LinkListing {

  private static final int FEWEST = 3;

  /** Nodes of a part among which a link is sought: elements hold each other. */
  private static final int MOST_NODES = 1_000;

  /** Share of the running text that stands in parts built alike. */
  private static final double MOST = 0.8;

  private LinkListing() {}

  static boolean isListing(Element element, ProseCount prose) {
    Map<String, Integer> parts = new HashMap<>();
    Map<String, Integer> chars = new HashMap<>();
    for (Element child : element.children()) {
      if (prose.of(child) > 0 && child.childrenSize() > 0 && linked(child)) {
        parts.merge(build(child), 1, Integer::sum);
        chars.merge(build(child), prose.of(child), Integer::sum);
      }
    }
    return parts.entrySet().stream()
        .anyMatch(
            part ->
                part.getValue() >= FEWEST
                    && chars.getOrDefault(part.getKey(), 0) >= MOST * prose.of(element));
  }

  /** Holds a heading that leads to another page, or is a list's part with a link to one. */
  private static boolean linked(Element part) {
    boolean item = part.normalName().equals("article") || part.normalName().equals("li");
    return linksAway(part, link -> item || headed(link));
  }

  /** True when {@code part} holds a link to another page, among its first nodes. */
  static boolean linksAway(Element part, Predicate<Element> which) {
    Links links = new Links(which);
    part.filter(links);
    return links.found;
  }

  /** Seeks a link that leads away from the page. */
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

  private static boolean headed(Element link) {
    return link.selectFirst("h1, h2, h3, h4") != null || link.closest("h1, h2, h3, h4") != null;
  }

  /** True for elements of one tag and one class; those without a class are alike to none. */
  static boolean isAlike(Element a, Element b) {
    return !a.className().isBlank() && build(a).equals(build(b));
  }

  private static String build(Element element) {
    String names = element.className().strip();
    int blank = names.indexOf(' ');
    return element.normalName() + "." + (blank < 0 ? names : names.substring(0, blank));
  }
}
