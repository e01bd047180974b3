package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** The article in a page's elements: standfirst and body as lines, and what was cut around them. */
record DomBody(TextBlocks sheet, List<Removed> around) {

  /** Words of a body below which something was cut in error, perhaps. */
  private static final int FEW = 60;

  /** How many times longer a second reading must be to be taken. */
  private static final double FULLER = 2;

  /** Paragraphs of a page among which the opening of a live blog is sought. */
  private static final int MOST_OPENING = 400;

  private static final int EXCERPT = 2_000;

  private static final String ELSEWHERE = "nav, aside, footer, figure, form, table, blockquote";

  /** Cuts {@code page} in place. */
  static DomBody of(Document page, @Nullable String headline, LiveBlog live) {
    Element title = TitleElement.of(page, headline);
    List<Element> standfirst = Standfirst.under(title, page);
    List<Element> opening = opening(page, title, standfirst, live.entries());
    PageClutter clutter = PageClutter.cut(page, title, standfirst);
    DomBody first = read(page, title, opening, headline, live, clutter);
    if (LineShape.words(first.sheet.body()) >= FEW || !clutter.restore()) {
      return first;
    }
    DomBody second = read(page, title, opening, headline, live, clutter);
    return second.fuller(first) ? second : first;
  }

  private static DomBody read(
      Document page,
      @Nullable Element title,
      List<Element> opening,
      @Nullable String headline,
      LiveBlog live,
      PageClutter clutter) {
    TextBlocks sheet = new TextBlocks();
    Element body = live.body(BodyFinder.of(page, title));
    above(opening, body).forEach(paragraph -> BlockWriter.write(paragraph, sheet));
    BlockWriter.write(body, sheet);
    live.cutTimes(sheet);
    HtmlLines.cut(sheet, headline);
    return new DomBody(sheet, clutter.removed());
  }

  /** {@code standfirst}, and of a live blog all prose between its headline and its entries. */
  private static List<Element> opening(
      Document page, @Nullable Element title, List<Element> standfirst, @Nullable Element entries) {
    if (title == null || entries == null) {
      return standfirst;
    }
    List<Element> opening = new ArrayList<>(standfirst);
    for (Element one : page.select("p, li").stream().limit(MOST_OPENING).toList()) {
      boolean between = before(title, one) && before(one, entries);
      if (between && prose(one) && standfirst.stream().noneMatch(first -> shared(first, one))) {
        opening.add(one);
      }
    }
    opening.sort((a, b) -> a == b ? 0 : before(a, b) ? -1 : 1);
    return opening;
  }

  private static boolean shared(Element one, Element other) {
    return one == other || one.parents().contains(other) || other.parents().contains(one);
  }

  private static boolean prose(Element one) {
    String text = Excerpt.of(one, EXCERPT);
    String linked = String.join(" ", one.select("a").eachText());
    return LineShape.prose(text)
        && LineShape.words(linked) * 2 < LineShape.words(text)
        && one.closest(ELSEWHERE) == null
        && one.select("p, li").size() == 1;
  }

  /** True when this has much more than {@code first}, and its paragraphs too. */
  private boolean fuller(DomBody first) {
    String body = sheet.body();
    return LineShape.words(body) >= FULLER * LineShape.words(first.sheet.body())
        && first.sheet.kept().stream()
            .map(TextBlocks.Line::text)
            .filter(LineShape::prose)
            .allMatch(body::contains);
  }

  /** Those of {@code paragraphs} that stand before {@code body} in the page. */
  private static List<Element> above(List<Element> paragraphs, Element body) {
    List<Element> above = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      if (body != paragraph && !paragraph.parents().contains(body) && before(paragraph, body)) {
        above.add(paragraph);
      }
    }
    return above;
  }

  /** True when {@code a} opens before {@code b}; neither holds the other. */
  private static boolean before(Element a, Element b) {
    List<Element> under = b.parents();
    Element at = a;
    for (Element parent = a.parent(); parent != null; parent = parent.parent()) {
      int shared = under.indexOf(parent);
      if (shared >= 0) {
        Element other = shared == 0 ? b : under.get(shared - 1);
        return at.siblingIndex() < other.siblingIndex();
      }
      at = parent;
    }
    return false;
  }
}
