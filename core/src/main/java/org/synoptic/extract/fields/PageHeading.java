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
 * @param parts what is left of it without the part it opens or ends with; that part is an element
 *     of its own: a kicker, a sub-headline, the name of the site
 * @param marked those of {@code parts} whose other part is marked as a kicker or sub-headline
 */
record PageHeading(String text, List<String> parts, List<String> marked) {

  private static final int MOST = 20;
  private static final int LONGEST = 300;
  private static final int FEWEST_WORDS = 2;

  /** One word is a headline too where it is long, and not the site's. */
  private static final int LONG_WORD = 12;

  private static final int DEEPEST = 4;

  private static final Pattern MARK =
      Pattern.compile(
          "kicker|eyebrow|overline|dachzeile|topline|spitzmarke|roofline|subtitle|sub-title"
              + "|subline|subhead|pretitle|supertitle|h1small|surtitre|antetitulo|occhiello",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNSEEN =
      Pattern.compile(
          "visually-?hidden|sr-only|screen-?reader|element-invisible", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOME = Pattern.compile("/|https?://[^/?#]{1,100}/?");

  private static final Pattern EDGE = Pattern.compile("^[\\s|:»–—-]+|[\\s|:»–—-]+$");

  static List<PageHeading> of(Document page) {
    List<PageHeading> headings = new ArrayList<>();
    for (Element h1 : page.select("h1").stream().limit(MOST).toList()) {
      String text = Mojibake.repair(Excerpt.of(h1, LONGEST + 1));
      boolean fits = LineShape.wordCount(text) >= FEWEST_WORDS || text.length() >= LONG_WORD;
      if (fits && text.length() <= LONGEST && !home(h1)) {
        headings.add(of(h1, text));
      }
    }
    return headings;
  }

  /** The site's name, which links to its front page. */
  private static boolean home(Element h1) {
    Element only = h1.childrenSize() == 1 ? h1.firstElementChild() : null;
    return only != null && !words(h1) && HOME.matcher(only.attr("href")).matches();
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
    String said = Mojibake.repair(Excerpt.of(other, LONGEST + 1));
    boolean opens = text.startsWith(said);
    if (said.isBlank() || !opens && !text.endsWith(said)) {
      return;
    }
    String rest =
        opens ? text.substring(said.length()) : text.substring(0, text.length() - said.length());
    rest = EDGE.matcher(rest).replaceAll("");
    if (LineShape.wordCount(rest) < FEWEST_WORDS) {
      return;
    }
    parts.add(rest);
    if (MARK.matcher(other.className()).find() || UNSEEN.matcher(other.className()).find()) {
      marked.add(rest);
    }
  }

  /** A link or span may wrap all that is in it. */
  private static Element innermost(Element h1) {
    Element at = h1;
    for (int depth = 0; depth < DEEPEST; depth++) {
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

  /** What of it is the headline: what is marked so, or what one of the page's {@code titles} is. */
  String in(List<String> titles) {
    if (!marked.isEmpty()) {
      return marked.get(0);
    }
    List<String> said = titles.stream().map(LineShape::normalized).toList();
    return said.contains(LineShape.normalized(text))
        ? text
        : parts.stream()
            .filter(part -> said.contains(LineShape.normalized(part)))
            .findFirst()
            .orElse(text);
  }
}
