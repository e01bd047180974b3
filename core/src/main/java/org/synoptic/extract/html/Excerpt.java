package org.synoptic.extract.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.synoptic.extract.blocks.Whitespace;

/**
 * The beginning of an element's text. Reading the whole text of nested elements would read a page
 * as often as it is deep.
 */
public final class Excerpt implements NodeFilter {

  /** Nodes of an element that are visited. Set by hand. */
  private static final int MOST_NODES = 2_000;

  private final StringBuilder text = new StringBuilder();
  private final int most;
  private int nodes;

  private Excerpt(int most) {
    this.most = most;
  }

  /** At most {@code most} chars of the element's text, on one line. */
  public static String of(Element element, int most) {
    Excerpt excerpt = new Excerpt(most);
    element.filter(excerpt);
    String plain = Whitespace.normalize(excerpt.text.toString());
    return plain.substring(0, Math.min(plain.length(), most));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(whole, 0, Math.min(whole.length(), 2 * most));
    } else {
      divide(node);
    }
    nodes++;
    return text.length() > 2 * most || nodes > MOST_NODES
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    divide(node);
    return FilterResult.CONTINUE;
  }

  private void divide(Node node) {
    if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      text.append(' ');
    }
  }
}
