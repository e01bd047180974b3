package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** Reads an article from a page of HTML. */
final class HtmlReader {

  private HtmlReader() {}

  static ExtractedArticle read(String html, @Nullable String url) {
    Document page = Frames.unframed(Jsoup.parse(html, url == null ? "" : url));
    page.outputSettings().prettyPrint(false);
    PageMetadata metadata = new PageMetadata(page, url);
    String headline = HeadlineFinder.of(page, metadata);
    String canonical = url != null ? url : metadata.url();
    PageDates dates = new PageDates(page, metadata, canonical, headline);
    List<String> bylines = Authors.of(page, metadata, metadata.outlet());
    String section = Sections.of(page, metadata, headline);
    LiveBlog live = LiveBlog.of(page, metadata, headline);
    List<String> scripts = ScriptText.sources(page);
    int words = WordCount.said(page);
    DomBody found = DomBody.of(page, headline, live);
    TextBlocks sheet = found.sheet();
    List<Removed> removed = new ArrayList<>(found.around());
    String described = live.described(metadata.jsonLd().articleBody());
    ExtractedArticle instead = StructuredDataBody.insteadOf(sheet, described, headline);
    instead = instead == null ? StructuredDataBody.insteadOf(sheet, scripts, headline) : instead;
    if (instead == null) {
      StructuredDataBody.cutBelow(sheet, described);
    }
    removed.addAll(sheet.removed());
    String text = instead == null ? sheet.body() : instead.body();
    return new ExtractedArticle(
        headline,
        Authors.with(bylines, removed, metadata.outlet()),
        section,
        dates.published(),
        dates.updated(),
        metadata.outlet(),
        metadata.url(),
        LanguageIdentifier.settled(metadata.language(), text),
        text,
        live.in(text),
        removed,
        text.isBlank()
            ? Frames.sentence(page)
            : PartialText.of(text, removed, metadata.jsonLd().forSubscribers(), words));
  }
}
