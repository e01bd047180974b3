package org.synoptic.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.fields.LiveBlog;
import org.synoptic.extract.html.BlockWriter;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.Frames;
import org.synoptic.model.Removed;

/**
 * The article in a page's elements.
 *
 * @param blocks the standfirst and the body, with what was cut among their lines
 * @param around what was cut around them, in the page's order
 * @param frames where the text lies, in a sentence, if the page shows it in frames only; else null
 */
public record DomBody(TextBlocks blocks, List<Removed> around, @Nullable String frames) {

  /** Words of a body below which something was cut in error, perhaps. */
  private static final int FEW = 60;

  /** How many times longer a second reading must be to be taken. */
  private static final double FULLER = 2;

  /** Paragraphs of a page among which the opening of a live blog is sought. */
  private static final int MOST_OPENING = 400;

  private static final int EXCERPT = 2_000;

  private static final String ELSEWHERE = "nav, aside, footer, figure, form, table, blockquote";

  /**
   * The body of {@code page}, which stays as it is: clutter is cut out of a copy.
   *
   * @param live what was found on {@code page} itself
   */
  public static DomBody of(Document page, @Nullable String headline, LiveBlog live) {
    Document copy = page.clone();
    Element title = TitleElement.of(copy, headline);
    Element entries = Counterpart.of(live.entries(), copy);
    List<Element> standfirst = Standfirst.under(title, copy);
    List<Element> opening = opening(copy, title, standfirst, entries);
    PageClutter clutter = PageClutter.cut(copy, title, standfirst);
    Reading reading = new Reading(copy, title, opening, headline, live, entries);
    TextBlocks first = reading.blocks();
    List<Removed> around = clutter.removed();
    if (LineShape.wordCount(first.body()) < FEW && clutter.restore()) {
      TextBlocks second = reading.blocks();
      if (fuller(second, first)) {
        return of(second, clutter.removed(), copy);
      }
    }
    return of(first, around, copy);
  }

  private static DomBody of(TextBlocks blocks, List<Removed> around, Document copy) {
    return new DomBody(blocks, around, blocks.body().isBlank() ? Frames.sentence(copy) : null);
  }

  /** What the blocks of a copy are read from, before clutter is restored and after. */
  private record Reading(
      Document copy,
      @Nullable Element title,
      List<Element> opening,
      @Nullable String headline,
      LiveBlog live,
      @Nullable Element entries) {

    TextBlocks blocks() {
      TextBlocks blocks = new TextBlocks();
      Element body = body();
      above(opening, body).forEach(paragraph -> BlockWriter.write(paragraph, blocks));
      BlockWriter.write(body, blocks);
      live.cutTimes(blocks);
      HtmlLines.cut(blocks, headline);
      return blocks;
    }

    /** The element of the body; the one with the live blog's entries where it is outside of it. */
    private Element body() {
      Element found = BodyFinder.of(copy, title);
      boolean held = entries == null || found == entries || entries.parents().contains(found);
      return held ? found : entries;
    }
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
    return LineShape.isProse(text)
        && LineShape.wordCount(linked) * 2 < LineShape.wordCount(text)
        && one.closest(ELSEWHERE) == null
        && one.select("p, li").size() == 1;
  }

  /** True when {@code second} has much more than {@code first}, and its paragraphs too. */
  private static boolean fuller(TextBlocks second, TextBlocks first) {
    String body = second.body();
    return LineShape.wordCount(body) >= FULLER * LineShape.wordCount(first.body())
        && first.kept().stream()
            .map(TextBlock::text)
            .filter(LineShape::isProse)
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
