package org.synoptic.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Finds the standfirst: the paragraph between a page's headline and the article's body, which pages
 * put into their header or a box of its own.
 */
final class Standfirst implements NodeFilter {

  /** Elements after the headline among which it is sought. */
  private static final int NEAR = 250;

  private static final int MOST = 3;

  /** Elements around a paragraph whose names are asked. */
  private static final int NEAREST = 5;

  private static final int SHORTEST = 40;
  private static final int LONGEST = 1_200;

  /** Words from which on one sentence is a paragraph; a shorter one is a second headline. */
  private static final int PARAGRAPH = 22;

  /** A sentence ends and another begins. */
  private static final Pattern WITHIN =
      Pattern.compile("[^\\s.][.!?…][”\"“’»]?\\s+[\\p{Lu}\\p{Lo}„“\"»«¿¡‘'(\\d]");

  private static final WordList LIST = WordList.of(Standfirst.class, "standfirsts.txt");

  private static final List<String> NAMES =
      LIST.words().stream().map(name -> " " + name + " ").toList();
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "h2", "h3", "h4", "span", "strong");

  /** What stands under a headline and is no part of the text. */
  private static final Set<String> ELSEWHERE =
      Set.of("nav", "aside", "footer", "figure", "form", "ul", "ol", "table", "blockquote");

  private static final Set<Removed.Why> BOXES =
      EnumSet.of(
          Removed.Why.RELATED,
          Removed.Why.VIDEO,
          Removed.Why.NEWSLETTER,
          Removed.Why.AUTHOR_NOTE,
          Removed.Why.ADVERTISEMENT,
          Removed.Why.COMMENT);

  private final Element title;
  private final List<Element> found = new ArrayList<>();
  private boolean below;
  private int seen;

  private Standfirst(Element title) {
    this.title = title;
  }

  /** The paragraphs that may be one, at most three, in the page's order. */
  static List<Element> under(@Nullable Element title, Document page) {
    if (title == null) {
      return List.of();
    }
    Standfirst standfirst = new Standfirst(title);
    page.body().filter(standfirst);
    return standfirst.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element == title) {
      below = true;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!below) {
      return FilterResult.CONTINUE;
    }
    if (++seen > NEAR || found.size() >= MOST) {
      return FilterResult.STOP;
    }
    if (ELSEWHERE.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (PARAGRAPHS.contains(element.normalName()) && named(element) && says(element)) {
      found.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  /** Named as one, or a bare paragraph of the headline's own header or of the article. */
  private boolean named(Element element) {
    boolean bare = element.normalName().equals("p");
    return (described(element) || bare && (inHeader(element) || free(element))) && !others(element);
  }

  private static boolean described(Element element) {
    String is = element.attr("itemprop");
    if (is.contains("description") || is.equals("alternativeHeadline")) {
      return true;
    }
    String names = ElementNameCues.named(element);
    return !names.isEmpty() && NAMES.stream().anyMatch(name -> names.contains(name));
  }

  /** In the article, and in nothing that is named as something else. */
  private static boolean free(Element paragraph) {
    if (paragraph.closest("article, main, [role=main]") == null) {
      return false;
    }
    Element at = paragraph;
    for (int i = 0; i < NEAREST && at != null; i++) {
      if (at.hasAttr("hidden") || at.hasAttr("style") || ElementNameCues.of(at) != null) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }

  /** Part of a box on other things: it is named as one and leads to them. */
  private static boolean others(Element element) {
    Element at = element;
    for (int i = 0; i < NEAREST && at != null; i++) {
      Removed.Why why = ElementNameCues.of(at);
      if (why != null && BOXES.contains(why) && Listing.leads(at, link -> true)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean inHeader(Element element) {
    Element header = element.closest("header");
    return header != null && title.parents().contains(header);
  }

  private static boolean says(Element element) {
    String text = Excerpt.of(element, LONGEST + 1);
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && paragraph(text)
        && !linked(element, text.length())
        && element.selectFirst("h1, nav, ul, form, time, figure") == null
        && !DateLines.is(text)
        && !Bylines.announced(text)
        && Clutter.why(text, false) == null
        && ElementNameCues.of(element) != Removed.Why.SHARE;
  }

  /** Two sentences, or a long one. */
  private static boolean paragraph(String text) {
    int words = LineShape.words(text);
    return words >= PARAGRAPH || words >= 8 && LineShape.ends(text) && WITHIN.matcher(text).find();
  }

  private static boolean linked(Element element, int length) {
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      for (Node node : link.childNodes()) {
        linked += node instanceof TextNode words ? words.text().length() : 0;
      }
    }
    return linked * 2 > length;
  }
}
