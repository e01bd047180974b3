package org.synoptic.extract.fields;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Searches a page's copyright notices for a name. */
final class CopyrightNotice implements NodeFilter {

  private static final Pattern NOTICE =
      Pattern.compile("©|\\(c\\)|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);

  /** Chars of the longest notice. Set by hand. */
  private static final int LONGEST = 300;

  private final String name;
  private boolean found;

  private CopyrightNotice(String name) {
    this.name = name;
  }

  /** True when a copyright notice of {@code page} holds {@code name}. */
  static boolean names(Document page, String name) {
    CopyrightNotice copyright = new CopyrightNotice(name);
    page.filter(copyright);
    return copyright.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      found = words.length() <= LONGEST && words.contains(name) && NOTICE.matcher(words).find();
    }
    return found ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
