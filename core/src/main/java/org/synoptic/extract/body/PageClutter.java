package org.synoptic.extract.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.ProseCount;
import org.synoptic.extract.lines.Clutter;
import org.synoptic.model.Removed;

/**
 * Empties the elements of a page that their tag, role or names mark as clutter. It changes the page
 * that it is given, which must be a copy.
 */
final class PageClutter implements NodeFilter {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "option",
          "datalist",
          "progress",
          "map",
          "dialog",
          "rt",
          "rp");
  private static final Pattern HIDING_STYLE =
      Pattern.compile(
          "display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden",
          Pattern.CASE_INSENSITIVE);

  /**
   * An element with more than this share of the page's running text is kept whatever its names say.
   * Tuned on zyte-article-extraction.
   */
  private static final double MOST_OF_PAGE = 0.3;

  /** Chars of running text of an article; clutter beside it may then be longer. Set by hand. */
  private static final int ARTICLE_CHARS = 500;

  /** Clutter below an article that may be longer than it. */
  private static final Set<Removed.Why> KINDS_BELOW =
      EnumSet.of(Removed.Why.COMMENT, Removed.Why.COOKIE, Removed.Why.RELATED);

  /** Clutter beside an article that may be longer than it. */
  private static final Set<Removed.Why> KINDS_BESIDE =
      EnumSet.of(
          Removed.Why.COMMENT,
          Removed.Why.COOKIE,
          Removed.Why.NAVIGATION,
          Removed.Why.NEWSLETTER,
          Removed.Why.RELATED);

  /**
   * Clutter beside an article is cut if the article has more than this share of the clutter's text.
   * Set by hand.
   */
  private static final double LEAST_OF_ELEMENT = 0.15;

  /**
   * Chars of the longest offer of a subscription seen. A longer text that a paywall wraps is the
   * article.
   */
  private static final int OFFER_CHARS = 500;

  private static final Pattern OFFER =
      Pattern.compile(
          "subscri|sign in|log ?in|register|member|trial|abonn|suscri|iscriv|assin",
          Pattern.CASE_INSENSITIVE);

  /** Chars of a cut element that are reported. */
  private static final int EXCERPT_CHARS = 2_000;

  /** Cut elements that are reported. */
  private static final int MOST_EXCERPTS = 300;

  /** Parts of a table carry the names of what they list. */
  private static final Set<String> CELLS = Set.of("tbody", "tr", "td", "th");

  private static final Map<String, Removed.Why> TAGS =
      Map.of(
          "nav", Removed.Why.NAVIGATION,
          "footer", Removed.Why.NAVIGATION,
          "aside", Removed.Why.RELATED,
          "figcaption", Removed.Why.CAPTION,
          "figure", Removed.Why.CAPTION,
          "header", Removed.Why.NAVIGATION,
          "form", Removed.Why.OTHER,
          "menu", Removed.Why.NAVIGATION);
  private static final Map<String, Removed.Why> ROLES =
      Map.of(
          "navigation", Removed.Why.NAVIGATION,
          "complementary", Removed.Why.RELATED,
          "banner", Removed.Why.NAVIGATION,
          "contentinfo", Removed.Why.NAVIGATION,
          "dialog", Removed.Why.HIDDEN,
          "alertdialog", Removed.Why.HIDDEN,
          "search", Removed.Why.NAVIGATION,
          "menu", Removed.Why.NAVIGATION,
          "tooltip", Removed.Why.HIDDEN);

  /**
   * Kinds that names may mark in error: the only article of a page can be a video, a gallery or an
   * offer.
   */
  private static final Set<Removed.Why> DOUBTFUL_KINDS =
      EnumSet.of(
          Removed.Why.ADVERTISEMENT,
          Removed.Why.CAPTION,
          Removed.Why.GALLERY,
          Removed.Why.HIDDEN,
          Removed.Why.OTHER,
          Removed.Why.PAYWALL,
          Removed.Why.VIDEO);

  /** Kinds that a tag or role gives to anything beside an article. */
  private static final Set<Removed.Why> VAGUE_KINDS =
      EnumSet.of(Removed.Why.NAVIGATION, Removed.Why.RELATED);

  private static final Set<Removed.Why> PRECISE_KINDS =
      EnumSet.of(
          Removed.Why.ADVERTISEMENT,
          Removed.Why.COMMENT,
          Removed.Why.COOKIE,
          Removed.Why.COPYRIGHT,
          Removed.Why.NEWSLETTER,
          Removed.Why.SHARE);

  /**
   * An element that was emptied.
   *
   * @param text the beginning of its text
   * @param held its children
   */
  private record Cut(Element element, Removed.Why why, String text, List<Node> held) {}

  private final List<Cut> cuts = new ArrayList<>();
  private int excerpts;
  private final ProseCount prose;

  /** Block quotes and all elements around them. */
  private final Set<Element> aroundQuotes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The innermost element around the title with enough running text, or null. */
  private final @Nullable Element article;

  /** Elements that are kept wherever they stand. */
  private final List<Element> keptElements;

  private PageClutter(Document page, @Nullable Element title, List<Element> keptElements) {
    this.keptElements = keptElements;
    prose = new ProseCount(page);
    article = article(title);
    for (Element quote : page.select("blockquote")) {
      for (Element at = quote; at != null && aroundQuotes.add(at); at = at.parent()) {}
    }
  }

  /**
   * Empties the clutter of {@code page}.
   *
   * @param title the element that prints the headline, or null
   * @param keptElements elements that are not clutter; one inside a clutter element is moved before
   *     it
   */
  static PageClutter cut(Document page, @Nullable Element title, List<Element> keptElements) {
    page.body().filter(new NotShown());
    PageClutter clutter = new PageClutter(page, title, keptElements);
    page.body().filter(clutter);
    return clutter;
  }

  /** What was cut, in the page's order. */
  List<Removed> removed() {
    return cuts.stream()
        .filter(cut -> !cut.text.isEmpty())
        .map(cut -> new Removed(cut.why, cut.text))
        .toList();
  }

  /**
   * Puts back the elements that were cut by their names only and may be cut in error, and cuts
   * clutter inside them. False when there was none.
   */
  boolean restore() {
    List<Cut> doubtful = cuts.stream().filter(PageClutter::isDoubtful).toList();
    cuts.removeAll(doubtful);
    for (Cut cut : doubtful) {
      cut.element.appendChildren(cut.held);
      cut.held.forEach(node -> node.filter(this));
    }
    return !doubtful.isEmpty();
  }

  private static boolean isDoubtful(Cut cut) {
    String tag = cut.element.normalName();
    return DOUBTFUL_KINDS.contains(cut.why)
        && !TAGS.containsKey(tag)
        && !ROLES.containsKey(cut.element.attr("role"))
        && ElementNameCues.why(cut.element) == cut.why;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Removed.Why why = why(element);
    if (why == null
        || isBody(element)
        || prose.share(element) > MOST_OF_PAGE && !isBeside(why, element) && !isBelow(why, element)
        || isContent(why, element)) {
      return FilterResult.CONTINUE;
    }
    for (Element one : keptElements) {
      if (one == element) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (one.parents().contains(element)) {
        element.before(one);
      }
    }
    cut(why, element);
    return FilterResult.SKIP_ENTIRELY;
  }

  /** Empties elements that browsers do not show. */
  private static final class NotShown implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && NOT_SHOWN.contains(element.normalName())) {
        element.empty();
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }
  }

  /** The innermost element around the title with enough running text, or null. */
  private @Nullable Element article(@Nullable Element title) {
    Element at = title;
    while (at != null && prose.of(at) < ARTICLE_CHARS) {
      at = at.parent();
    }
    return at;
  }

  /** True for clutter beside the article, which may be longer than the article. */
  private boolean isBeside(Removed.Why why, Element element) {
    return KINDS_BESIDE.contains(why)
        && article != null
        && prose.of(article) > LEAST_OF_ELEMENT * prose.of(element)
        && article != element
        && !element.parents().contains(article)
        && !article.parents().contains(element);
  }

  /** True for clutter inside the article's element, which holds enough text without it. */
  private boolean isBelow(Removed.Why why, Element element) {
    return KINDS_BELOW.contains(why)
        && article != null
        && article != element
        && element.parents().contains(article)
        && prose.of(article) - prose.of(element) >= 2 * ARTICLE_CHARS;
  }

  private static Removed.@Nullable Why why(Element element) {
    if (element.hasAttr("hidden") || HIDING_STYLE.matcher(element.attr("style")).find()) {
      return Removed.Why.HIDDEN;
    }
    Removed.Why byRole = ROLES.get(element.attr("role"));
    if (byRole != null || CELLS.contains(element.normalName())) {
      return byRole;
    }
    Removed.Why byName = ElementNameCues.why(element);
    Removed.Why known = byName != null ? byName : TAGS.get(element.normalName());
    return known == null && PictureBox.is(element) ? Removed.Why.CAPTION : known;
  }

  /**
   * True for what counts as the article's text in spite of its names: embedded posts in a block
   * quote, text behind a paywall, words with a hidden card.
   */
  private boolean isContent(Removed.Why why, Element element) {
    return switch (why) {
      case SHARE, VIDEO -> aroundQuotes.contains(element);
      case PAYWALL ->
          prose.of(element) >= OFFER_CHARS
              || !OFFER.matcher(Excerpt.of(element, EXCERPT_CHARS)).find();
      case HIDDEN -> opensCard(element);
      default -> false;
    };
  }

  /** True for inline text beside a hidden card that opens over it. */
  private static boolean opensCard(Element element) {
    Element card = element.lastElementChild();
    Element next = element.nextElementSibling();
    boolean beside = isCard(card) || isCard(next);
    return beside && !element.isBlock() && !element.hasAttr("hidden") && !element.hasAttr("style");
  }

  private static boolean isCard(@Nullable Element element) {
    return element != null && ElementNameCues.why(element) == Removed.Why.HIDDEN;
  }

  private static boolean isBody(Element element) {
    String name = element.normalName();
    return name.equals("body")
        || name.equals("html")
        || element.attr("itemprop").equals("articleBody");
  }

  /** The kind that a rule of {@link Clutter} gives to the text, if the tag or role is vague. */
  private static Removed.Why precise(Removed.Why why, String text) {
    Removed.Why byRule = VAGUE_KINDS.contains(why) ? Clutter.why(text, false) : null;
    return byRule != null && PRECISE_KINDS.contains(byRule) ? byRule : why;
  }

  private void cut(Removed.Why why, Element element) {
    String text = excerpts < MOST_EXCERPTS ? Excerpt.of(element, EXCERPT_CHARS) : "";
    excerpts += text.isEmpty() ? 0 : 1;
    List<Node> held = List.copyOf(element.childNodes());
    element.empty();
    cuts.add(new Cut(element, precise(why, text), text, held));
  }
}
