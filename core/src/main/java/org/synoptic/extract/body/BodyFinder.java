package org.synoptic.extract.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.ProseCount;
import org.synoptic.lexicon.WordList;

/**
 * Finds the element that holds the article. It starts at the element that the page marks or names
 * as the article's body, or at an article element, and goes down to the innermost element that
 * still holds most running text (see {@link ProseCount}).
 */
final class BodyFinder {

  /**
   * A child is entered if it holds at least this share of its parent's running text. Tuned on
   * zyte-article-extraction.
   */
  private static final double SHARE_OF_PARENT = 0.7;

  /**
   * The same inside an element that the page names as the body, where only wrappers are entered.
   * Set by hand.
   */
  private static final double SHARE_OF_NAMED_BODY = 0.97;

  /** Share of the page's running text that a marked or named element must hold. Set by hand. */
  private static final double SHARE_OF_PAGE = 0.3;

  /**
   * If more than this share of an element's running text lies in its direct child paragraphs, the
   * element is the body. Set by hand.
   */
  private static final double SHARE_OF_OWN_PARAGRAPHS = 0.08;

  /**
   * An element is a part of the same body if it has at least this share of the text of the longest
   * part. Set by hand.
   */
  private static final double SHARE_OF_LONGEST_PART = 0.1;

  /** Chars of running text of an article element or of what stands before a list. Set by hand. */
  private static final int FEWEST_CHARS = 200;

  /**
   * Chars of running text from which on a sibling with the same markup is another part of the body.
   * Set by hand.
   */
  private static final int PART_CHARS = 200;

  /** An article element that holds more article elements than this is a list of articles. */
  private static final int MOST_ARTICLES_INSIDE = 3;

  private static final WordList NAMES_LIST = WordList.of(BodyFinder.class, "bodies.txt");

  private static final List<String> NAMES = List.copyOf(NAMES_LIST.words());

  /** Share of the page's running text that an article element must hold. Set by hand. */
  private static final double SHARE_OF_ARTICLE = 0.5;

  private final Document page;
  private final ProseCount prose;

  private BodyFinder(Document page) {
    this.page = page;
    prose = new ProseCount(page);
  }

  /**
   * The element of the article in {@code page}.
   *
   * @param title the element that prints the headline, or null
   */
  static Element of(Document page, @Nullable Element title) {
    BodyFinder finder = new BodyFinder(page);
    Element found = finder.find();
    return title == null ? found : finder.under(title, found);
  }

  /** The element under the title, where {@code found} is a list of links beside it. */
  private Element under(Element title, Element found) {
    Element at = title;
    while (at != null && prose.of(at) < FEWEST_CHARS) {
      at = at.parent();
    }
    if (at == null || at == found) {
      return found;
    }
    boolean beside = !found.parents().contains(at) && !at.parents().contains(found);
    return beside && LinkListing.isListing(found, prose) ? innermost(at, SHARE_OF_PARENT) : found;
  }

  private Element find() {
    Element marked = marked();
    if (marked != null) {
      return innermost(marked, SHARE_OF_NAMED_BODY);
    }
    Element article = article(page.select("article, [role=article]"));
    return innermost(article == null ? page.body() : article, SHARE_OF_PARENT);
  }

  /**
   * The article element with most text. Where that is a list of articles, the only one with an h1.
   */
  private @Nullable Element article(List<Element> articles) {
    Element longest = most(articles, SHARE_OF_ARTICLE);
    if (longest == null || longest.select("h1").size() > 0 || !isListOfArticles(longest)) {
      return longest;
    }
    List<Element> titled =
        articles.stream()
            .filter(one -> prose.of(one) >= FEWEST_CHARS && one.selectFirst("h1") != null)
            .limit(2)
            .toList();
    return titled.size() == 1 ? titled.get(0) : longest;
  }

  private static boolean isListOfArticles(Element element) {
    return element.select("article").stream().limit(MOST_ARTICLES_INSIDE + 1).count()
        > MOST_ARTICLES_INSIDE;
  }

  private Element innermost(Element start, double most) {
    Element at = start;
    while (true) {
      Element heaviest = heaviestChild(at);
      Element before = beforeListing(heaviest);
      if (before != null) {
        at = before;
        continue;
      }
      if (heaviest == null
          || prose.of(heaviest) < most * prose.of(at)
          || isParagraph(heaviest)
          || isPart(at, heaviest)
          || ownParagraphs(at) > SHARE_OF_OWN_PARAGRAPHS * prose.of(at)) {
        return at;
      }
      at = heaviest;
    }
  }

  /**
   * Where {@code heaviest} is a list of links, the nearest element before it that holds enough
   * text; else null.
   */
  private @Nullable Element beforeListing(@Nullable Element heaviest) {
    if (heaviest == null || !LinkListing.isListing(heaviest, prose)) {
      return null;
    }
    for (Element before = heaviest.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      if (prose.of(before) >= FEWEST_CHARS
          && !isParagraph(before)
          && !LinkListing.isListing(before, prose)) {
        return before;
      }
    }
    return null;
  }

  /**
   * True when another child of {@code parent} has the markup of {@code heaviest} and holds text.
   */
  private boolean isPart(Element parent, Element heaviest) {
    for (Element child : parent.children()) {
      if (child != heaviest
          && prose.of(child) >= PART_CHARS
          && LinkListing.isAlike(child, heaviest)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Element heaviestChild(Element parent) {
    Element heaviest = null;
    for (Element child : parent.children()) {
      if (prose.of(child) > 0 && (heaviest == null || prose.of(child) > prose.of(heaviest))) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  /** Chars of running text in direct child paragraphs of {@code element}. */
  private int ownParagraphs(Element element) {
    int outside = prose.of(element);
    int paragraphs = 0;
    for (Element child : element.children()) {
      outside -= prose.of(child);
      boolean paragraph = prose.of(child) > 0 && heaviestChild(child) == null;
      paragraphs += paragraph ? prose.of(child) : 0;
    }
    return paragraphs + outside;
  }

  private static boolean isParagraph(Element element) {
    String name = element.normalName();
    return name.equals("p") || name.equals("li") || name.equals("blockquote") || name.equals("tr");
  }

  /** The element that the page marks or names as the article's body, or null. */
  private @Nullable Element marked() {
    Element best = most(page.select("[itemprop=articleBody]"), SHARE_OF_PAGE);
    Map<String, List<Element>> named = best == null ? named() : Map.of();
    for (int i = 0; best == null && i < NAMES.size(); i++) {
      best = most(named.getOrDefault(NAMES.get(i), List.of()), SHARE_OF_PAGE);
    }
    return best;
  }

  /** The elements that each name in {@code bodies.txt} applies to. */
  private Map<String, List<Element>> named() {
    Map<String, List<Element>> named = new LinkedHashMap<>();
    for (Element element : page.body().getAllElements()) {
      if (prose.share(element) < SHARE_OF_LONGEST_PART * SHARE_OF_PAGE) {
        continue;
      }
      String names = ElementNameCues.words(element);
      for (String hint : NAMES) {
        if (names.contains(" " + hint + " ")) {
          named.computeIfAbsent(hint, key -> new ArrayList<>()).add(element);
        }
      }
    }
    return named;
  }

  /**
   * The element with most text; where several parts hold the text, the element that holds them all.
   * Null where it has less than the share {@code least} of the page's text.
   */
  private @Nullable Element most(List<Element> elements, double least) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || prose.of(element) > prose.of(best)) {
        best = element;
      }
    }
    if (best == null) {
      return null;
    }
    Element whole = best;
    for (Element other : elements) {
      if (prose.of(other) >= SHARE_OF_LONGEST_PART * prose.of(best)
          && isParagraph(best) == isParagraph(other)) {
        whole = common(whole, other);
      }
    }
    boolean page = whole.normalName().equals("body") || whole.normalName().equals("html");
    Element found = page ? best : whole;
    return !isParagraph(found) && prose.share(found) >= least ? found : null;
  }

  private static Element common(Element a, Element b) {
    Element at = a;
    while (at != b && !b.parents().contains(at)) {
      Element parent = at.parent();
      if (parent == null) {
        return at;
      }
      at = parent;
    }
    return at;
  }
}
