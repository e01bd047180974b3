package org.synoptic.bench.junk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes all text of a page as simple scrapers do: one line for each block, nothing left out. */
public final class PageLines implements NodeVisitor {

  private static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "textarea");

  private final List<PageLine> lines = new ArrayList<>();
  private final List<String> line = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();

  private PageLines() {}

  static List<PageLine> of(Element page) {
    PageLines lines = new PageLines();
    page.select(String.join(",", NOT_SHOWN)).remove();
    page.traverse(lines);
    lines.endLine();
    return lines.lines;
  }

  /** Returns the lines of {@code page}, separated by line feeds. */
  public static String text(Element page) {
    return String.join("\n", of(page).stream().map(PageLine::text).toList());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      piece.append(text.getWholeText());
    } else if (node instanceof Element element) {
      boundary(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      boundary(element);
    }
  }

  private void boundary(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      endLine();
    } else if (element.normalName().equals("a") || element.normalName().equals("button")) {
      endPiece();
    }
  }

  private void endPiece() {
    String text = piece.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!text.isEmpty()) {
      line.add(text);
    }
    piece.setLength(0);
  }

  private void endLine() {
    endPiece();
    if (!line.isEmpty()) {
      lines.add(new PageLine(line));
      line.clear();
    }
  }
}
