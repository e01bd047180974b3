package org.synoptic.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the blocks of an element's text onto a sheet, in the page's order. */
final class BlockWriter implements NodeVisitor {

  /** What pages say to those who listen to them, after a link. */
  private static final Pattern NEW_TAB =
      Pattern.compile(
          "(?:, ?| ?\\()?\\bopens? (?:in )?(?:a )?new (?:tab|window)\\b\\)?",
          Pattern.CASE_INSENSITIVE);

  private final TextBlocks sheet;
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int linked;
  private int quotes;
  private int items;
  private int breaks;
  private TextBlocks.Kind heading = TextBlocks.Kind.PARAGRAPH;

  private BlockWriter(TextBlocks sheet) {
    this.sheet = sheet;
  }

  static void write(Element element, TextBlocks sheet) {
    BlockWriter blocks = new BlockWriter(sheet);
    element.traverse(blocks);
    blocks.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void append(String words) {
    if (!blank(words)) {
      breaks = 0;
      linked += links > 0 ? words.strip().length() : 0;
    }
    text.append(words);
  }

  private static boolean blank(String words) {
    return words.chars().allMatch(c -> c <= ' ' || c == '\u00A0' || Character.isWhitespace(c));
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      breaks++;
      text.append(' ');
      if (breaks > 1) {
        flush();
      }
      return;
    }
    if (ProseCount.BLOCKS.contains(name) && !cell(name)) {
      flush();
    }
    if (cell(name)) {
      text.append(' ');
    }
    count(name, 1);
  }

  private static boolean cell(String name) {
    return name.equals("td") || name.equals("th");
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (ProseCount.BLOCKS.contains(name) && !cell(name)) {
        flush();
      }
      count(name, -1);
    }
  }

  private void count(String name, int by) {
    switch (name) {
      case "a" -> links += by;
      case "blockquote" -> quotes += by;
      case "li" -> items += by;
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          heading = by > 0 ? TextBlocks.Kind.HEADING : TextBlocks.Kind.PARAGRAPH;
      default -> {}
    }
  }

  private void flush() {
    String line = NEW_TAB.matcher(ParagraphFinder.plain(text.toString())).replaceAll("");
    if (!line.isEmpty()) {
      sheet.add(kind(), line, Math.min(1.0, (double) linked / line.length()));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private TextBlocks.Kind kind() {
    if (heading == TextBlocks.Kind.HEADING) {
      return heading;
    }
    return items > 0
        ? TextBlocks.Kind.ITEM
        : quotes > 0 ? TextBlocks.Kind.QUOTE : TextBlocks.Kind.PARAGRAPH;
  }
}
