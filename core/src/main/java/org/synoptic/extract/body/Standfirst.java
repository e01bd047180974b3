package org.synoptic.extract.body;

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
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.extract.lines.Clutter;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Removed;

/**
 * Finds the standfirst: the paragraph between headline and body, which pages put into the header or
 * a separate box. The numbers were set by hand.
 */
final class Standfirst implements NodeFilter {

  /** Elements after the headline that are looked at. */
  private static final int MOST_ELEMENTS = 250;

  private static final int MOST = 3;

  /** Elements around a paragraph whose names are read. */
  private static final int PARENTS = 5;

  /** Chars of a standfirst. */
  private static final int SHORTEST = 40;

  private static final int LONGEST = 1_200;

  /** Words from which on one sentence is a standfirst; a shorter one is a second headline. */
  private static final int LONG_SENTENCE = 22;

  /** Words of two sentences together. */
  private static final int SHORTEST_SENTENCE = 8;

  /** The end of a sentence with another after it. */
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("[^\\s.][.!?…][”\"“’»]?\\s+[\\p{Lu}\\p{Lo}„“\"»«¿¡‘'(\\d]");

  private static final WordList LIST = WordList.of(Standfirst.class, "standfirsts.txt");

  private static final List<String> NAMES =
      LIST.words().stream().map(name -> " " + name + " ").toList();
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "h2", "h3", "h4", "span", "strong");

  /** Elements below a headline that are no part of the text. */
  private static final Set<String> NO_STANDFIRST =
      Set.of("nav", "aside", "footer", "figure", "form", "ul", "ol", "table", "blockquote");

  private static final Set<Removed.Why> BOX_KINDS =
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

  /** The paragraphs that may be the standfirst, at most three, in the page's order. */
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
    if (++seen > MOST_ELEMENTS || found.size() >= MOST) {
      return FilterResult.STOP;
    }
    if (NO_STANDFIRST.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (PARAGRAPHS.contains(element.normalName()) && isCandidate(element) && hasText(element)) {
      found.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  /**
   * True for an element that is named as a standfirst, and for a plain paragraph in the headline's
   * header or in the article.
   */
  private boolean isCandidate(Element element) {
    boolean paragraph = element.normalName().equals("p");
    return (isNamed(element) || paragraph && (isInHeader(element) || isPlainParagraph(element)))
        && !isInBox(element);
  }

  private static boolean isNamed(Element element) {
    String is = element.attr("itemprop");
    if (is.contains("description") || is.equals("alternativeHeadline")) {
      return true;
    }
    String names = ElementNameCues.words(element);
    return !names.isEmpty() && NAMES.stream().anyMatch(name -> names.contains(name));
  }

  /**
   * True for a paragraph in the article or main element around which nothing is named as clutter.
   */
  private static boolean isPlainParagraph(Element isLongEnough) {
    if (isLongEnough.closest("article, main, [role=main]") == null) {
      return false;
    }
    Element at = isLongEnough;
    for (int i = 0; i < PARENTS && at != null; i++) {
      if (at.hasAttr("hidden") || at.hasAttr("style") || ElementNameCues.why(at) != null) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }

  /** True for a part of a box on other reports: it is named as clutter and holds links. */
  private static boolean isInBox(Element element) {
    Element at = element;
    for (int i = 0; i < PARENTS && at != null; i++) {
      Removed.Why why = ElementNameCues.why(at);
      if (why != null && BOX_KINDS.contains(why) && LinkListing.linksAway(at, link -> true)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean isInHeader(Element element) {
    Element header = element.closest("header");
    return header != null && title.parents().contains(header);
  }

  private static boolean hasText(Element element) {
    String text = Excerpt.of(element, LONGEST + 1);
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && isLongEnough(text)
        && !isMostlyLinks(element, text.length())
        && element.selectFirst("h1, nav, ul, form, time, figure") == null
        && !TimestampLines.isTimestamp(text)
        && !Bylines.isAnnounced(text)
        && Clutter.why(text, false) == null
        && ElementNameCues.why(element) != Removed.Why.SHARE;
  }

  /** True for two sentences, or one long sentence. */
  private static boolean isLongEnough(String text) {
    int words = LineShape.wordCount(text);
    return words >= LONG_SENTENCE
        || words >= SHORTEST_SENTENCE
            && LineShape.endsWithPunctuation(text)
            && SENTENCE_INSIDE.matcher(text).find();
  }

  private static boolean isMostlyLinks(Element element, int length) {
    int isMostlyLinks = 0;
    for (Element link : element.getElementsByTag("a")) {
      for (Node node : link.childNodes()) {
        isMostlyLinks += node instanceof TextNode words ? words.text().length() : 0;
      }
    }
    return isMostlyLinks * 2 > length;
  }
}
