package org.synoptic.gather.feed;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.Xhtml;

/**
 * Elements of feeds by their usual names, {@code dc:creator}, whatever prefix a feed chose for the
 * namespace; those of the feed's own namespace have none.
 */
final class FeedElements {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://purl.org/dc/terms/", "dcterms",
          "http://purl.org/rss/1.0/modules/content/", "content",
          "http://search.yahoo.com/mrss/", "media",
          "http://search.yahoo.com/mrss", "media",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes",
          "http://www.w3.org/2005/Atom", "atom",
          "http://purl.org/atom/ns#", "atom",
          "http://www.w3.org/1999/xhtml", "xhtml",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");

  private FeedElements() {}

  static String of(Element element) {
    String namespace = element.tag().namespace();
    String prefix = PREFIXES.get(namespace);
    boolean known = prefix != null && !Parser.NamespaceXml.equals(namespace);
    String used = known && prefix != null ? prefix : element.tag().prefix();
    boolean own = used.isEmpty() || used.startsWith("rss");
    return own ? element.tag().localName() : used + ":" + element.tag().localName();
  }

  /** The first child of one of these names, the first name first. */
  static @Nullable Element child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (of(child).equalsIgnoreCase(name)) {
          return child;
        }
      }
    }
    return null;
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(c -> of(c).equalsIgnoreCase(name)).toList();
  }

  /** The words of the first child of one of these names that has any, on one line. */
  static @Nullable String line(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String line = HtmlFragments.line(child.wholeText());
        if (line != null) {
          return line;
        }
      }
    }
    return null;
  }

  /** What an element holds, as HTML where it holds elements, otherwise its text; null if blank. */
  static @Nullable String content(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String content = element.childrenSize() > 0 ? Xhtml.inner(element) : element.wholeText();
    return content.isBlank() ? null : content.strip();
  }
}
