package org.synoptic.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.WordList;

/**
 * Finds the element that holds the article: one that the page marks or names as such, and from
 * there the innermost one that holds most running text.
 */
final class BodyFinder {

  /** Share of its parent's running text that a child must hold to be looked into. Tuned on Zyte. */
  private static final double MOST = 0.7;

  /** The same inside an element that the page names as the body: only bare wrappers are opened. */
  private static final double NEARLY_ALL = 0.97;

  /** Share of the page's running text that a marked or named element must hold to be believed. */
  private static final double MARKED = 0.3;

  /** Share of an element's text in paragraphs right inside it above which it is the body itself. */
  private static final double LOOSE = 0.08;

  /**
   * Part of the longest chunk's text from which on another of its name is a chunk of the same body.
   */
  private static final double CHUNK = 0.1;

  /** Chars of running text from which on an article that holds the page's title is believed. */
  private static final int FEWEST_CHARS = 200;

  /** Chars of running text from which on a sibling of the same kind is another part of the body. */
  private static final int CHUNK_CHARS = 200;

  /** Articles inside one that make it a list of them. */
  private static final int FEWEST_LISTED = 3;

  private static final WordList NAMES_LIST = WordList.of(BodyFinder.class, "bodies.txt");

  private static final List<String> NAMES = List.copyOf(NAMES_LIST.words());

  private final Document page;
  private final ProseCount prose;

  private BodyFinder(Document page) {
    this.page = page;
    prose = new ProseCount(page);
  }

  static Element of(Document page, @Nullable Element title) {
    BodyFinder finder = new BodyFinder(page);
    Element found = finder.find();
    return title == null ? found : finder.under(title, found);
  }

  /** What stands under the title, where {@code found} is a list of other things beside it. */
  private Element under(Element title, Element found) {
    Element at = title;
    while (at != null && prose.of(at) < FEWEST_CHARS) {
      at = at.parent();
    }
    if (at == null || at == found) {
      return found;
    }
    boolean beside = !found.parents().contains(at) && !at.parents().contains(found);
    return beside && Listing.is(found, prose) ? innermost(at, MOST) : found;
  }

  private Element find() {
    Element marked = marked();
    if (marked != null) {
      return innermost(marked, NEARLY_ALL);
    }
    Element article = article(page.select("article, [role=article]"));
    return innermost(article == null ? page.body() : article, MOST);
  }

  /**
   * The article with most text; one with the page's title before a list of the beginnings of
   * others.
   */
  private @Nullable Element article(List<Element> articles) {
    Element longest = most(articles, 0.5);
    if (longest == null || longest.select("h1").size() > 0 || !lists(longest)) {
      return longest;
    }
    List<Element> titled =
        articles.stream()
            .filter(one -> prose.of(one) >= FEWEST_CHARS && one.selectFirst("h1") != null)
            .limit(2)
            .toList();
    return titled.size() == 1 ? titled.get(0) : longest;
  }

  private static boolean lists(Element element) {
    return element.select("article").stream().limit(FEWEST_LISTED + 1).count() > FEWEST_LISTED;
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
          || leaf(heaviest)
          || chunks(at, heaviest)
          || loose(at) > LOOSE * prose.of(at)) {
        return at;
      }
      at = heaviest;
    }
  }

  /** A list of other things is no article: what stands before it is, if that is enough. */
  private @Nullable Element beforeListing(@Nullable Element heaviest) {
    if (heaviest == null || !Listing.is(heaviest, prose)) {
      return null;
    }
    for (Element before = heaviest.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      if (prose.of(before) >= FEWEST_CHARS && !leaf(before) && !Listing.is(before, prose)) {
        return before;
      }
    }
    return null;
  }

  /** True when another child of {@code parent} is built like {@code heaviest} and holds text. */
  private boolean chunks(Element parent, Element heaviest) {
    for (Element child : parent.children()) {
      if (child != heaviest && prose.of(child) >= CHUNK_CHARS && Listing.alike(child, heaviest)) {
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

  /** Chars of running text in paragraphs that are children of {@code element} itself. */
  private int loose(Element element) {
    int own = prose.of(element);
    int loose = 0;
    for (Element child : element.children()) {
      own -= prose.of(child);
      boolean paragraph = prose.of(child) > 0 && heaviestChild(child) == null;
      loose += paragraph ? prose.of(child) : 0;
    }
    return loose + own;
  }

  private static boolean leaf(Element element) {
    String name = element.normalName();
    return name.equals("p") || name.equals("li") || name.equals("blockquote") || name.equals("tr");
  }

  /** The element that the page itself marks or names as the article's body. */
  private @Nullable Element marked() {
    Element best = most(page.select("[itemprop=articleBody]"), MARKED);
    Map<String, List<Element>> named = best == null ? named() : Map.of();
    for (int i = 0; best == null && i < NAMES.size(); i++) {
      best = most(named.getOrDefault(NAMES.get(i), List.of()), MARKED);
    }
    return best;
  }

  /** The elements that each hint of {@code bodies.txt} names. */
  private Map<String, List<Element>> named() {
    Map<String, List<Element>> named = new LinkedHashMap<>();
    for (Element element : page.body().getAllElements()) {
      if (prose.share(element) < CHUNK * MARKED) {
        continue;
      }
      String names = ElementNameCues.named(element);
      for (String hint : NAMES) {
        if (names.contains(" " + hint + " ")) {
          named.computeIfAbsent(hint, key -> new ArrayList<>()).add(element);
        }
      }
    }
    return named;
  }

  /**
   * The one of {@code elements} with most text; where several hold the text, what holds them all.
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
      if (prose.of(other) >= CHUNK * prose.of(best) && leaf(best) == leaf(other)) {
        whole = common(whole, other);
      }
    }
    boolean page = whole.normalName().equals("body") || whole.normalName().equals("html");
    Element found = page ? best : whole;
    return !leaf(found) && prose.share(found) >= least ? found : null;
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
