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

/** Takes out of a page the elements that their tag, role or names mark as something else. */
final class PageClutter implements NodeFilter {

  private static final Set<String> UNSEEN =
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
  private static final Pattern STYLED_AWAY =
      Pattern.compile(
          "display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden",
          Pattern.CASE_INSENSITIVE);

  /**
   * Share of the page's running text above which an element is not cut whatever it is called: names
   * are chosen by people who did not think of us. Tuned on Zyte.
   */
  private static final double TOO_MUCH = 0.3;

  /** Chars of running text that make an article; what stands beside it may be cut then. */
  private static final int ENOUGH = 500;

  /** What stands under an article and may be longer than it. */
  private static final Set<Removed.Why> BELOW =
      EnumSet.of(Removed.Why.COMMENT, Removed.Why.COOKIE, Removed.Why.RELATED);

  /** What stands beside an article and may be longer than it. */
  private static final Set<Removed.Why> BESIDE =
      EnumSet.of(
          Removed.Why.COMMENT,
          Removed.Why.COOKIE,
          Removed.Why.NAVIGATION,
          Removed.Why.NEWSLETTER,
          Removed.Why.RELATED);

  private static final double BESIDE_SHARE = 0.15;

  /** Longest pitch for a subscription seen; what a paywall wraps beyond it is the article. */
  private static final int PITCH_CHARS = 500;

  private static final Pattern PITCH =
      Pattern.compile(
          "subscri|sign in|log ?in|register|member|trial|abonn|suscri|iscriv|assin",
          Pattern.CASE_INSENSITIVE);

  private static final int REMEMBERED_CHARS = 2_000;
  private static final int REMEMBERED = 300;

  /** Parts of a table are named after what they list. */
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

  /** What names may have cut in error: a page's one article can be its video, gallery or offer. */
  private static final Set<Removed.Why> DOUBTFUL =
      EnumSet.of(
          Removed.Why.ADVERTISEMENT,
          Removed.Why.CAPTION,
          Removed.Why.GALLERY,
          Removed.Why.HIDDEN,
          Removed.Why.OTHER,
          Removed.Why.PAYWALL,
          Removed.Why.VIDEO);

  /** What tags and roles say of whatever is beside a report. */
  private static final Set<Removed.Why> VAGUE =
      EnumSet.of(Removed.Why.NAVIGATION, Removed.Why.RELATED);

  private static final Set<Removed.Why> TELLING =
      EnumSet.of(
          Removed.Why.ADVERTISEMENT,
          Removed.Why.COMMENT,
          Removed.Why.COOKIE,
          Removed.Why.COPYRIGHT,
          Removed.Why.NEWSLETTER,
          Removed.Why.SHARE);

  /** An element that was emptied, and what it held. */
  private record Cut(Element element, Removed.Why why, String text, List<Node> held) {}

  private final List<Cut> cuts = new ArrayList<>();
  private int remembered;
  private final ProseCount prose;

  /** Block quotes and what holds them. */
  private final Set<Element> quoting = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What holds the title and the beginning of the article, or null. */
  private final @Nullable Element article;

  /** What is no clutter wherever it stands. */
  private final List<Element> spared;

  private PageClutter(Document page, @Nullable Element title, List<Element> spared) {
    this.spared = spared;
    prose = new ProseCount(page);
    article = article(title);
    for (Element quote : page.select("blockquote")) {
      for (Element at = quote; at != null && quoting.add(at); at = at.parent()) {}
    }
  }

  /** Cuts in place, by emptying elements. What is {@code spared} is put before what held it. */
  static PageClutter cut(Document page, @Nullable Element title, List<Element> spared) {
    page.body().filter(new Unseen());
    PageClutter clutter = new PageClutter(page, title, spared);
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

  /** Puts back what only its name spoke against; false when there was nothing of that kind. */
  boolean restore() {
    List<Cut> doubtful = cuts.stream().filter(PageClutter::doubtful).toList();
    cuts.removeAll(doubtful);
    for (Cut cut : doubtful) {
      cut.element.appendChildren(cut.held);
      cut.held.forEach(node -> node.filter(this));
    }
    return !doubtful.isEmpty();
  }

  private static boolean doubtful(Cut cut) {
    String tag = cut.element.normalName();
    return DOUBTFUL.contains(cut.why)
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
        || prose.share(element) > TOO_MUCH && !apart(why, element) && !below(why, element)
        || content(why, element)) {
      return FilterResult.CONTINUE;
    }
    for (Element one : spared) {
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

  /** Empties what no reader sees. */
  private static final class Unseen implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && UNSEEN.contains(element.normalName())) {
        element.empty();
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    }
  }

  /** The innermost element around the title that holds some paragraphs. */
  private @Nullable Element article(@Nullable Element title) {
    Element at = title;
    while (at != null && prose.of(at) < ENOUGH) {
      at = at.parent();
    }
    return at;
  }

  /** True for what stands beside the article and its title. */
  private boolean apart(Removed.Why why, Element element) {
    return BESIDE.contains(why)
        && article != null
        && prose.of(article) > BESIDE_SHARE * prose.of(element)
        && article != element
        && !element.parents().contains(article)
        && !article.parents().contains(element);
  }

  /** True for what readers wrote under an article that is long enough without it. */
  private boolean below(Removed.Why why, Element element) {
    return BELOW.contains(why)
        && article != null
        && article != element
        && element.parents().contains(article)
        && prose.of(article) - prose.of(element) >= 2 * ENOUGH;
  }

  private static Removed.@Nullable Why why(Element element) {
    if (element.hasAttr("hidden") || STYLED_AWAY.matcher(element.attr("style")).find()) {
      return Removed.Why.HIDDEN;
    }
    Removed.Why byRole = ROLES.get(element.attr("role"));
    if (byRole != null || CELLS.contains(element.normalName())) {
      return byRole;
    }
    Removed.Why byName = ElementNameCues.why(element);
    return byName != null ? byName : TAGS.get(element.normalName());
  }

  /**
   * What is quoted from elsewhere, and text that only subscribers see, is the article's all the
   * same.
   */
  private boolean content(Removed.Why why, Element element) {
    return switch (why) {
      case SHARE, VIDEO -> quoting.contains(element);
      case PAYWALL ->
          prose.of(element) >= PITCH_CHARS
              || !PITCH.matcher(Excerpt.of(element, REMEMBERED_CHARS)).find();
      case HIDDEN -> opensCard(element);
      default -> false;
    };
  }

  /** A word of a sentence, or what wraps it, beside the card that a mouse over it opens. */
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

  /** What a short text says about itself is surer than where it stands. */
  private static Removed.Why plainer(Removed.Why why, String text) {
    Removed.Why said = VAGUE.contains(why) ? Clutter.why(text, false) : null;
    return said != null && TELLING.contains(said) ? said : why;
  }

  private void cut(Removed.Why why, Element element) {
    String text = remembered < REMEMBERED ? Excerpt.of(element, REMEMBERED_CHARS) : "";
    remembered += text.isEmpty() ? 0 : 1;
    List<Node> held = List.copyOf(element.childNodes());
    element.empty();
    cuts.add(new Cut(element, plainer(why, text), text, held));
  }
}
