package org.synoptic.gather.feed;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.XhtmlWriter;

/**
 * Finds elements of feeds by their usual names, such as {@code dc:creator}, whatever prefix the
 * feed chose for the namespace. Elements of the feed's own namespace have no prefix.
 */
final class FeedElements {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.w3.org/2005/Atom", "atom"),
          Map.entry("http://purl.org/atom/ns#", "atom"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"));

  private FeedElements() {}

  /** The usual name of {@code element}, with its prefix. */
  static String qualifiedName(Element element) {
    String namespace = element.tag().namespace();
    String prefix = PREFIXES.get(namespace);
    boolean known = prefix != null && !Parser.NamespaceXml.equals(namespace);
    String prefixInUse = known && prefix != null ? prefix : element.tag().prefix();
    boolean inFeedNamespace = prefixInUse.isEmpty() || prefixInUse.startsWith("rss");
    String local = element.tag().localName();
    return inFeedNamespace ? local : prefixInUse + ":" + local;
  }

  /** The first child with one of these names; earlier names are preferred. */
  static @Nullable Element child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (qualifiedName(child).equalsIgnoreCase(name)) {
          return child;
        }
      }
    }
    return null;
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(c -> qualifiedName(c).equalsIgnoreCase(name)).toList();
  }

  /** The text of the first child with one of these names that has any, on one line. */
  static @Nullable String line(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String line = HtmlFragments.plainLine(child.wholeText());
        if (line != null) {
          return line;
        }
      }
    }
    return null;
  }

  /** An element's content as HTML if it contains elements, otherwise its text; null when blank. */
  static @Nullable String content(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String content =
        element.childrenSize() > 0 ? XhtmlWriter.innerHtml(element) : element.wholeText();
    String plain = HtmlFragments.withoutCdataMarks(content);
    return plain.isBlank() ? null : plain.strip();
  }
}
