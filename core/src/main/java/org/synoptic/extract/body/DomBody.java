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

  /** Words of a body below which clutter is restored and the body read again. Set by hand. */
  private static final int FEWEST_WORDS = 60;

  /** The second reading must have this many times the words of the first. Set by hand. */
  private static final double TIMES_LONGER = 2;

  /** Paragraphs of a page among which the opening of a live blog is looked for. */
  private static final int MOST_OPENING = 400;

  private static final int EXCERPT_CHARS = 2_000;

  private static final String NO_OPENING = "nav, aside, footer, figure, form, table, blockquote";

  /**
   * The body of {@code page}, which is not changed: clutter is cut out of a copy.
   *
   * @param live what {@code LiveBlogFinder} found on {@code page}; its elements are looked up in
   *     the copy
   */
  public static DomBody of(Document page, @Nullable String headline, LiveBlog live) {
    Document copy = page.clone();
    Element title = TitleElement.of(copy, headline);
    Element entries = Counterpart.of(live.element(), copy);
    List<Element> standfirst = Standfirst.under(title, copy);
    List<Element> opening = opening(copy, title, standfirst, entries);
    PageClutter clutter = PageClutter.cut(copy, title, standfirst);
    Reading reading = new Reading(copy, title, opening, headline, live, entries);
    TextBlocks first = reading.blocks();
    List<Removed> around = clutter.removed();
    if (LineShape.wordCount(first.body()) < FEWEST_WORDS && clutter.restore()) {
      TextBlocks second = reading.blocks();
      if (isFuller(second, first)) {
        return of(second, clutter.removed(), copy);
      }
    }
    return of(first, around, copy);
  }

  private static DomBody of(TextBlocks blocks, List<Removed> around, Document copy) {
    return new DomBody(blocks, around, blocks.body().isBlank() ? Frames.sentence(copy) : null);
  }

  /** What blocks are read from, both before clutter is restored and after. */
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

    /**
     * The element of the body; where the entries of a live blog stand outside of it, the element of
     * the entries.
     */
    private Element body() {
      Element found = BodyFinder.of(copy, title);
      if (entries == null || found == entries || entries.parents().contains(found)) {
        return found;
      }
      return entries;
    }
  }

  /** The standfirst, and in a live blog all prose between its headline and its entries. */
  private static List<Element> opening(
      Document page, @Nullable Element title, List<Element> standfirst, @Nullable Element entries) {
    if (title == null || entries == null) {
      return standfirst;
    }
    List<Element> opening = new ArrayList<>(standfirst);
    for (Element one : page.select("p, li").stream().limit(MOST_OPENING).toList()) {
      boolean between = isBefore(title, one) && isBefore(one, entries);
      if (between && isProse(one) && standfirst.stream().noneMatch(first -> isNested(first, one))) {
        opening.add(one);
      }
    }
    opening.sort((a, b) -> a == b ? 0 : isBefore(a, b) ? -1 : 1);
    return opening;
  }

  private static boolean isNested(Element one, Element other) {
    return one == other || one.parents().contains(other) || other.parents().contains(one);
  }

  private static boolean isProse(Element one) {
    String text = Excerpt.of(one, EXCERPT_CHARS);
    String linked = String.join(" ", one.select("a").eachText());
    return LineShape.isProse(text)
        && LineShape.wordCount(linked) * 2 < LineShape.wordCount(text)
        && one.closest(NO_OPENING) == null
        && one.select("p, li").size() == 1;
  }

  /** True when {@code second} has many times the words of {@code first}, and all of its prose. */
  private static boolean isFuller(TextBlocks second, TextBlocks first) {
    String body = second.body();
    return LineShape.wordCount(body) >= TIMES_LONGER * LineShape.wordCount(first.body())
        && first.kept().stream()
            .map(TextBlock::text)
            .filter(LineShape::isProse)
            .allMatch(body::contains);
  }

  /** Those of {@code paragraphs} that stand before {@code body} in the page. */
  private static List<Element> above(List<Element> paragraphs, Element body) {
    List<Element> above = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      if (body != paragraph && !paragraph.parents().contains(body) && isBefore(paragraph, body)) {
        above.add(paragraph);
      }
    }
    return above;
  }

  /** True when {@code a} starts before {@code b}; neither holds the other. */
  private static boolean isBefore(Element a, Element b) {
    List<Element> under = b.parents();
    Element at = a;
    for (Element parent = a.parent(); parent != null; parent = parent.parent()) {
      int isNested = under.indexOf(parent);
      if (isNested >= 0) {
        Element other = isNested == 0 ? b : under.get(isNested - 1);
        return at.siblingIndex() < other.siblingIndex();
      }
      at = parent;
    }
    return false;
  }
}
