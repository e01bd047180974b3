package org.synoptic.gather.source;

import java.util.Map;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes elements of XHTML and NITF as HTML: without prefixes, with {@code <p/>} as {@code
 * <p></p>}, and with HTML's names for the elements that only NITF has.
 */
public final class XhtmlWriter implements NodeVisitor {

  private static final String VOID = " br hr img wbr input link meta source ";

  private static final Map<String, String> HTML_NAMES =
      Map.of(
          "block", "div",
          "hl1", "h1",
          "hl2", "h2",
          "media", "figure",
          "media-caption", "figcaption",
          "bq", "blockquote",
          "note", "aside",
          "fn", "aside");

  private final StringBuilder html = new StringBuilder();

  private XhtmlWriter() {}

  /** The content of {@code element} as HTML. */
  public static String innerHtml(Element element) {
    XhtmlWriter writer = new XhtmlWriter();
    element.traverse(writer);
    return writer.html.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof CDataNode cdata) {
      html.append(cdata.getWholeText());
    } else if (node instanceof TextNode text) {
      html.append(Entities.escape(text.getWholeText(), new Document.OutputSettings()));
    } else if (node instanceof Element element && depth > 0) {
      html.append('<').append(name(element));
      for (var attribute : element.attributes()) {
        html.append(' ').append(attribute.getKey()).append("=\"");
        html.append(Entities.escape(attribute.getValue()).replace("\"", "&quot;")).append('"');
      }
      html.append('>');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      String name = name(element);
      if (!VOID.contains(" " + name + " ")) {
        html.append("</").append(name).append('>');
      }
    }
  }

  private static String name(Element element) {
    String name = element.tag().localName();
    return HTML_NAMES.getOrDefault(name, name);
  }
}
