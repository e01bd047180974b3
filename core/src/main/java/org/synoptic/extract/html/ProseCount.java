package org.synoptic.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.synoptic.extract.blocks.LineShape;

/**
 * Counts the running text of each element of a page: the chars of paragraphs that are no links.
 * Measured once for a page, before anything is cut.
 *
 * <p>This counts chars of elements, where {@code LineShape.isProse} and {@code SentenceTest} judge
 * one line by its words and punctuation: an element's share of the page must not depend on the
 * language.
 */
public final class ProseCount {

  /** Elements that start a new block of text. */
  public static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tbody",
          "thead",
          "tr",
          "td",
          "th",
          "pre",
          "figure",
          "figcaption",
          "header",
          "footer",
          "aside",
          "nav",
          "form",
          "fieldset",
          "hr",
          "center",
          "address",
          "details",
          "summary",
          "body",
          "html");

  /** Least chars of a paragraph; shorter blocks are menus and labels. Set by hand. */
  private static final int PARAGRAPH = 60;

  private final Map<Element, Integer> counts = new IdentityHashMap<>();
  private final int total;

  public ProseCount(Document page) {
    page.traverse(new Counter());
    total = Math.max(1, of(page));
  }

  /**
   * The chars of the text, a run of blanks counted as one. A char of a script without blanks counts
   * as two.
   */
  private static int length(String text) {
    int length = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = blank;
      blank = c <= ' ' || c == '\u00A0';
      length += !blank ? LineShape.isUnspacedScript(c) ? 2 : 1 : opens ? 0 : 1;
    }
    return blank && length > 0 ? length - 1 : length;
  }

  /** Chars of running text in {@code element}. */
  public int of(Element element) {
    return counts.getOrDefault(element, 0);
  }

  /** The element's share of the page's running text, 0 to 1. */
  public double share(Element element) {
    return (double) of(element) / total;
  }

  /** Sums the text of each block without that of the blocks inside it. */
  private final class Counter implements NodeVisitor {
    private final Map<Element, int[]> ownLengths = new IdentityHashMap<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int links;

    Counter() {
      blocks.push(new Element("none"));
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (BLOCKS.contains(element.normalName())) {
          blocks.push(element);
        }
        links += element.normalName().equals("a") ? 1 : 0;
      } else if (node instanceof TextNode text) {
        int length = length(text.getWholeText());
        if (length > 0) {
          int[] count = ownLengths.computeIfAbsent(blocks.element(), key -> new int[2]);
          count[0] += length;
          count[1] += links > 0 ? length : 0;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      links -= element.normalName().equals("a") ? 1 : 0;
      if (element == blocks.element()) {
        blocks.pop();
        int[] count = ownLengths.remove(element);
        if (count != null && count[0] >= PARAGRAPH && count[1] * 2 < count[0]) {
          counts.merge(element, count[0] - count[1], Integer::sum);
        }
      }
      Integer prose = counts.get(element);
      Element parent = element.parent();
      if (prose != null && parent != null) {
        counts.merge(parent, prose, Integer::sum);
      }
    }
  }
}
