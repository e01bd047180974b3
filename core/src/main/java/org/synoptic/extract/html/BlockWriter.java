package org.synoptic.extract.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.blocks.Whitespace;

/** Writes the text of an element as blocks, in the page's order. */
public final class BlockWriter implements NodeVisitor {

  /** What screen readers hear after a link. */
  private static final Pattern NEW_TAB =
      Pattern.compile(
          "(?:, ?| ?\\()?\\bopens? (?:in )?(?:a )?new (?:tab|window)\\b\\)?",
          Pattern.CASE_INSENSITIVE);

  private final TextBlocks blocks;
  private final StringBuilder text = new StringBuilder();
  private int openLinks;
  private int linkedChars;
  private int openQuotes;
  private int openItems;
  private int breaks;
  private TextBlock.Kind heading = TextBlock.Kind.PARAGRAPH;

  private BlockWriter(TextBlocks blocks) {
    this.blocks = blocks;
  }

  /** Adds the blocks of {@code element} to {@code blocks}. */
  public static void write(Element element, TextBlocks blocks) {
    BlockWriter writer = new BlockWriter(blocks);
    element.traverse(writer);
    writer.flush();
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
      linkedChars += openLinks > 0 ? words.strip().length() : 0;
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
    count(element, 1);
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
      count(element, -1);
    }
  }

  private void count(Element element, int by) {
    switch (element.normalName()) {
      case "a" -> openLinks += isAnchor(element) ? 0 : by;
      case "blockquote" -> openQuotes += by;
      case "li" -> openItems += by;
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          heading = by > 0 ? TextBlock.Kind.HEADING : TextBlock.Kind.PARAGRAPH;
      default -> {}
    }
  }

  /**
   * True for an {@code a} element in a sub-headline that leads nowhere else: a mark that others
   * link to, or one that links to itself.
   */
  private boolean isAnchor(Element link) {
    String to = link.attr("href");
    boolean marked = link.hasAttr("name") || link.hasAttr("id");
    return heading == TextBlock.Kind.HEADING
        && (to.isEmpty() ? marked : to.length() > 1 && to.startsWith("#"));
  }

  private void flush() {
    String line = Whitespace.normalize(text.toString());
    if (speaksOfTabs(line)) {
      line = NEW_TAB.matcher(line).replaceAll("");
    }
    if (!line.isEmpty()) {
      blocks.add(kind(), line, Math.min(1.0, (double) linkedChars / line.length()));
    }
    text.setLength(0);
    linkedChars = 0;
    breaks = 0;
  }

  /** Whether {@link #NEW_TAB} may match: it needs "open" in small or capital letters. */
  private static boolean speaksOfTabs(String line) {
    for (int at = 1; at + 2 < line.length(); at++) {
      char c = line.charAt(at);
      if ((c == 'p' || c == 'P') && line.regionMatches(true, at - 1, "open", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  private TextBlock.Kind kind() {
    if (heading == TextBlock.Kind.HEADING) {
      return heading;
    }
    return openItems > 0
        ? TextBlock.Kind.ITEM
        : openQuotes > 0 ? TextBlock.Kind.QUOTE : TextBlock.Kind.PARAGRAPH;
  }
}
