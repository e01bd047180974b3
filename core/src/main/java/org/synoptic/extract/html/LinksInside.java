package org.synoptic.extract.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Finds the {@code a} elements inside of elements of some names. */
public final class LinksInside extends Evaluator {

  private final List<NamedElements> around;

  public LinksInside(NamedElements... around) {
    this.around = List.of(around);
  }

  @Override
  public boolean matches(Element root, Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    for (Element at = element; at != root; ) {
      Element above = at.parent();
      if (above == null) {
        return false;
      }
      for (NamedElements named : around) {
        if (named.has(above)) {
          return true;
        }
      }
      at = above;
    }
    return false;
  }
}
