package org.synoptic.extract.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the element of a copied page that stands where an element of the page stands. */
final class Counterpart {

  private Counterpart() {}

  /**
   * The element of {@code copy} at the place of {@code element}; null for null.
   *
   * @param copy a copy of the element's page, not yet changed
   */
  static @Nullable Element of(@Nullable Element element, Document copy) {
    if (element == null) {
      return null;
    }
    Deque<Integer> path = new ArrayDeque<>();
    Node at = element;
    for (Node parent = at.parent(); parent != null; parent = at.parent()) {
      path.push(at.siblingIndex());
      at = parent;
    }
    Node found = copy;
    for (int index : path) {
      found = found.childNode(index);
    }
    return (Element) found;
  }
}
