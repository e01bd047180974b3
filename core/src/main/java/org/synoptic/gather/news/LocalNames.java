package org.synoptic.gather.news;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.HtmlFragments;
import org.synoptic.gather.source.XhtmlWriter;

/** Finds elements by their local names, whatever their namespace prefixes. */
final class LocalNames {

  private LocalNames() {}

  /** The children with this local name. */
  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(c -> c.tag().localName().equals(name)).toList();
  }

  /**
   * Follows a path of names from {@code parent}: at each step the first child with that name. Null
   * where a step finds none.
   */
  static @Nullable Element descend(Element parent, String... names) {
    Element current = parent;
    for (String name : names) {
      List<Element> named = current == null ? List.of() : children(current, name);
      current = named.isEmpty() ? null : named.get(0);
    }
    return current;
  }

  /** The text of the element at the end of the path, on one line. */
  static @Nullable String line(Element parent, String... names) {
    Element element = descend(parent, names);
    return element == null ? null : HtmlFragments.plainLine(element.wholeText());
  }

  /** An element's content as HTML if it contains elements, otherwise its text; null when blank. */
  static @Nullable String content(@Nullable Element element) {
    if (element == null || element.wholeText().isBlank()) {
      return null;
    }
    boolean markup = element.childrenSize() > 0;
    String content = markup ? XhtmlWriter.innerHtml(element) : element.wholeText();
    return HtmlFragments.withoutCdataMarks(content).strip();
  }
}
