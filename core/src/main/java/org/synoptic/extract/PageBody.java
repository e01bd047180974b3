package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** The article in a page's elements: standfirst and body as lines, and what was cut around them. */
record PageBody(Sheet sheet, List<Removed> around) {

  /** Words of a body below which something was cut in error, perhaps. */
  private static final int FEW = 60;

  /** How many times longer a second reading must be to be taken. */
  private static final double FULLER = 2;

  /** Cuts {@code page} in place. */
  static PageBody of(Document page, @Nullable String headline, LiveBlog live) {
    Element title = Title.of(page, headline);
    List<Element> standfirst = Standfirst.under(title, page);
    PageClutter clutter = PageClutter.cut(page, title, standfirst);
    PageBody first = read(page, title, standfirst, headline, live, clutter);
    if (Shape.words(first.sheet.body()) >= FEW || !clutter.restore()) {
      return first;
    }
    PageBody second = read(page, title, standfirst, headline, live, clutter);
    return second.fuller(first) ? second : first;
  }

  private static PageBody read(
      Document page,
      @Nullable Element title,
      List<Element> standfirst,
      @Nullable String headline,
      LiveBlog live,
      PageClutter clutter) {
    Sheet sheet = new Sheet();
    Element body = live.body(BodyFinder.of(page, title));
    above(standfirst, body).forEach(paragraph -> Blocks.write(paragraph, sheet));
    Blocks.write(body, sheet);
    live.cutTimes(sheet);
    HtmlLines.cut(sheet, headline);
    return new PageBody(sheet, clutter.removed());
  }

  /** True when this has much more than {@code first}, and its paragraphs too. */
  private boolean fuller(PageBody first) {
    String body = sheet.body();
    return Shape.words(body) >= FULLER * Shape.words(first.sheet.body())
        && first.sheet.kept().stream()
            .map(Sheet.Line::text)
            .filter(Shape::prose)
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
