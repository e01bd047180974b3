package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** Reads an article from a page of HTML. */
final class HtmlReader {

  private HtmlReader() {}

  static Draft read(String html, @Nullable String url) {
    Document page = Jsoup.parse(html, url == null ? "" : url);
    page.outputSettings().prettyPrint(false);
    Metadata metadata = new Metadata(page);
    String headline = Headlines.of(page, metadata);
    String canonical = url != null ? url : metadata.url();
    String published = PageDates.of(page, metadata, canonical);
    List<String> bylines = metadata.bylines();
    List<Removed> removed = new ArrayList<>(PageClutter.cut(page));
    Element body = BodyFinder.of(page);
    Sheet sheet = new Sheet();
    Blocks.write(body, sheet);
    HtmlLines.cut(sheet, headline);
    removed.addAll(sheet.removed());
    return new Draft(
        headline,
        bylines,
        published,
        metadata.outlet(),
        metadata.url(),
        metadata.language(),
        sheet.body(),
        removed,
        null);
  }
}
