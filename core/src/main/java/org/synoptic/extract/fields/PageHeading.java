package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.charset.Mojibake;
import org.synoptic.extract.html.Excerpt;

/**
 * An h1 of a page as readers see it.
 *
 * @param text all of it
 * @param parts what is left of it without its first or last element, which may be a kicker, a
 *     sub-headline or the name of the site
 * @param marked those of {@code parts} whose other element is marked as a kicker or sub-headline
 */
record PageHeading(String text, List<String> parts, List<String> marked) {

  private static final int MOST_HEADINGS = 20;
  private static final int MOST_CHARS = 300;
  private static final int FEWEST_WORDS = 2;

  /** Chars of a headline of one word. Set by hand, as are the other numbers here. */
  private static final int LONG_WORD = 12;

  private static final int MOST_WRAPPERS = 4;

  private static final Pattern KICKER =
      Pattern.compile(
          "kicker|eyebrow|overline|dachzeile|topline|spitzmarke|roofline|subtitle|sub-title"
              + "|subline|subhead|pretitle|supertitle|h1small|surtitre|antetitulo|occhiello",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCREEN_READER_ONLY =
      Pattern.compile(
          "visually-?hidden|sr-only|screen-?reader|element-invisible", Pattern.CASE_INSENSITIVE);

  private static final Pattern FRONT_PAGE = Pattern.compile("/|https?://[^/?#]{1,100}/?");

  private static final Pattern DIVIDER_AT_END = Pattern.compile("^[\\s|:»–—-]+|[\\s|:»–—-]+$");

  /** The h1 elements of {@code page} that may be headlines, in its order. */
  static List<PageHeading> of(Document page) {
    List<PageHeading> headings = new ArrayList<>();
    for (Element h1 : page.select("h1").stream().limit(MOST_HEADINGS).toList()) {
      String text = Mojibake.repair(Excerpt.of(h1, MOST_CHARS + 1));
      boolean fits = LineShape.wordCount(text) >= FEWEST_WORDS || text.length() >= LONG_WORD;
      if (fits && text.length() <= MOST_CHARS && !isSiteName(h1)) {
        headings.add(of(h1, text));
      }
    }
    return headings;
  }

  /** True for an h1 that only links to the front page, as the site's name does. */
  private static boolean isSiteName(Element h1) {
    Element only = h1.childrenSize() == 1 ? h1.firstElementChild() : null;
    return only != null && !words(h1) && FRONT_PAGE.matcher(only.attr("href")).matches();
  }

  private static PageHeading of(Element h1, String text) {
    Element at = innermost(h1);
    List<String> parts = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    Element first = at.firstElementChild();
    Element last = at.lastElementChild();
    if (first != null && last != null) {
      part(first, text, parts, marked);
      part(last, text, parts, marked);
    }
    return new PageHeading(text, parts, marked);
  }

  private static void part(Element other, String text, List<String> parts, List<String> marked) {
    String part = Mojibake.repair(Excerpt.of(other, MOST_CHARS + 1));
    boolean opens = text.startsWith(part);
    if (part.isBlank() || !opens && !text.endsWith(part)) {
      return;
    }
    String rest =
        opens ? text.substring(part.length()) : text.substring(0, text.length() - part.length());
    rest = DIVIDER_AT_END.matcher(rest).replaceAll("");
    if (LineShape.wordCount(rest) < FEWEST_WORDS) {
      return;
    }
    parts.add(rest);
    if (KICKER.matcher(other.className()).find()
        || SCREEN_READER_ONLY.matcher(other.className()).find()) {
      marked.add(rest);
    }
  }

  /** The innermost element that holds all text: a link or span may wrap it. */
  private static Element innermost(Element h1) {
    Element at = h1;
    for (int depth = 0; depth < MOST_WRAPPERS; depth++) {
      Element only = at.childrenSize() == 1 ? at.firstElementChild() : null;
      if (only == null || words(at)) {
        return at;
      }
      at = only;
    }
    return at;
  }

  private static boolean words(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The part that is the headline: a marked part, else a part that is one of the {@code titles},
   * else all.
   */
  String in(List<String> titles) {
    if (!marked.isEmpty()) {
      return marked.get(0);
    }
    List<String> wanted = titles.stream().map(LineShape::normalized).toList();
    return wanted.contains(LineShape.normalized(text))
        ? text
        : parts.stream()
            .filter(part -> wanted.contains(LineShape.normalized(part)))
            .findFirst()
            .orElse(text);
  }
}
