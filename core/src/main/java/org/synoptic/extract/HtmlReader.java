package org.synoptic.extract;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article from a page of HTML. */
final class HtmlReader {

  private HtmlReader() {}

  static Draft read(String html, @Nullable String url) {
    Document page = Jsoup.parse(html, url == null ? "" : url);
    page.outputSettings().prettyPrint(false);
    Sheet sheet = new Sheet();
    for (Element p : page.select("p")) {
      String text = Paragraphs.plain(p.text());
      if (!text.isEmpty()) {
        sheet.add(Sheet.Kind.PARAGRAPH, text);
      }
    }
    ScrapedText.knownClutter(sheet);
    String headline = Paragraphs.plain(page.select("h1").text());
    return new Draft(
        headline.isEmpty() ? null : headline,
        List.of(),
        null,
        null,
        null,
        null,
        sheet.body(),
        sheet.removed(),
        null);
  }
}
