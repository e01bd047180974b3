package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Published;
import org.synoptic.model.Removed;

/** Reads an article from a page of HTML. */
final class HtmlReader {

  /** Words of a body below which something was cut in error, perhaps. */
  private static final int FEW = 60;

  /** How many times longer a second reading must be to be taken. */
  private static final double FULLER = 2;

  private HtmlReader() {}

  static Draft read(String html, @Nullable String url) {
    Document page = Jsoup.parse(html, url == null ? "" : url);
    page.outputSettings().prettyPrint(false);
    Metadata metadata = new Metadata(page);
    String headline = Headlines.of(page, metadata);
    String canonical = url != null ? url : metadata.url();
    String published = PageDates.of(page, metadata, canonical, headline);
    List<String> bylines = metadata.bylines();
    Element title = Title.of(page, headline);
    List<Element> standfirst = Standfirst.under(title, page);
    List<String> scripts = ScriptText.sources(page);
    int saidWords = WordCount.said(page);
    PageClutter clutter = PageClutter.cut(page, title, standfirst);
    Sheet sheet = sheet(page, title, standfirst, headline);
    List<Removed> removed = new ArrayList<>(clutter.removed());
    if (Shape.words(sheet.body()) < FEW && clutter.restore()) {
      Sheet second = sheet(page, title, standfirst, headline);
      if (fuller(second, sheet)) {
        sheet = second;
        removed = new ArrayList<>(clutter.removed());
      }
    }
    String described = metadata.jsonLd().articleBody();
    Draft instead = DescribedBody.insteadOf(sheet, described, headline);
    instead = instead == null ? DescribedBody.insteadOf(sheet, scripts, headline) : instead;
    if (instead == null) {
      DescribedBody.cutBelow(sheet, described);
    }
    removed.addAll(sheet.removed());
    String text = instead == null ? sheet.body() : instead.body();
    return new Draft(
        headline,
        bylines,
        null,
        Extractor.published(published, Published.Ground.META),
        Published.UNKNOWN,
        metadata.outlet(),
        metadata.url(),
        language(metadata.language(), text),
        text,
        List.of(),
        removed,
        Partials.of(text, removed, metadata.jsonLd().forSubscribers(), saidWords));
  }

  private static Sheet sheet(
      Document page, @Nullable Element title, List<Element> standfirst, @Nullable String headline) {
    Sheet sheet = new Sheet();
    Element body = BodyFinder.of(page, title);
    above(standfirst, body).forEach(paragraph -> Blocks.write(paragraph, sheet));
    Blocks.write(body, sheet);
    HtmlLines.cut(sheet, headline);
    return sheet;
  }

  /** True when {@code second} has much more than {@code first}, and its paragraphs too. */
  private static boolean fuller(Sheet second, Sheet first) {
    String body = second.body();
    return Shape.words(body) >= FULLER * Shape.words(first.body())
        && first.kept().stream()
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

  /** Pages in other languages often still say that they are English, as their software does. */
  private static @Nullable String language(@Nullable String said, String text) {
    if (!"en".equals(said)) {
      return said;
    }
    String found = Language.of(text);
    return found.equals(Language.UNKNOWN) ? said : found;
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
