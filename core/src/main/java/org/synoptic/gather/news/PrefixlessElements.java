package org.synoptic.gather.news;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.HtmlFragments;
import org.synoptic.gather.Xhtml;

/** Elements by their names, whatever their prefixes. */
final class PrefixlessElements {

  private PrefixlessElements() {}

  /** The children of that name. */
  static List<Element> all(Element parent, String name) {
    return parent.children().stream().filter(c -> c.tag().localName().equals(name)).toList();
  }

  /** The first child of the first name, in it the first child of the next, and so on. */
  static @Nullable Element at(Element parent, String... names) {
    Element at = parent;
    for (String name : names) {
      List<Element> found = at == null ? List.of() : all(at, name);
      at = found.isEmpty() ? null : found.get(0);
    }
    return at;
  }

  /** The words of the element there, on one line. */
  static @Nullable String line(Element parent, String... names) {
    Element found = at(parent, names);
    return found == null ? null : HtmlFragments.line(found.wholeText());
  }

  /** What an element holds, as HTML where it holds elements; null when it is blank. */
  static @Nullable String inner(@Nullable Element element) {
    if (element == null || element.wholeText().isBlank()) {
      return null;
    }
    boolean markup = element.childrenSize() > 0;
    return (markup ? Xhtml.inner(element) : element.wholeText()).strip();
  }
}
