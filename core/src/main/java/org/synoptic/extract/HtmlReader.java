package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.TextBlocks;
import org.synoptic.extract.body.DomBody;
import org.synoptic.extract.body.StructuredDataBody;
import org.synoptic.extract.fields.Authors;
import org.synoptic.extract.fields.Genres;
import org.synoptic.extract.fields.HeadlineFinder;
import org.synoptic.extract.fields.LiveBlog;
import org.synoptic.extract.fields.LiveBlogFinder;
import org.synoptic.extract.fields.PageDates;
import org.synoptic.extract.fields.PageMetadata;
import org.synoptic.extract.fields.Sections;
import org.synoptic.extract.html.Frames;
import org.synoptic.extract.language.LanguageIdentifier;
import org.synoptic.extract.lines.PartialText;
import org.synoptic.model.Removed;

/**
 * Reads an article from a page of HTML. The parsed page is never changed: the classes of {@code
 * fields} read from it, and {@link DomBody} cuts clutter out of its own copy.
 */
final class HtmlReader {

  private HtmlReader() {}

  /**
   * The article of a page.
   *
   * @param url where the page was fetched, or null
   */
  static ExtractedArticle read(String html, @Nullable String url) {
    Document page = Frames.unframed(Jsoup.parse(html, url == null ? "" : url));
    PageMetadata metadata = new PageMetadata(page, url);
    String headline = HeadlineFinder.of(page, metadata);
    PageDates dates = new PageDates(page, metadata, url != null ? url : metadata.url(), headline);
    LiveBlog live = LiveBlogFinder.of(page, metadata.jsonLd().updates(), headline);
    DomBody body = DomBody.of(page, headline, live);
    String text = text(page, metadata, headline, live, body.blocks());
    List<Removed> removed = new ArrayList<>(body.around());
    removed.addAll(body.blocks().removed());
    List<String> authors = Authors.of(page, metadata, headline);
    return ExtractedArticle.builder()
        .headline(headline)
        .bylines(Authors.with(authors, removed, metadata))
        .section(Sections.of(page, metadata, headline))
        .genre(Genres.of(page, metadata, url != null ? url : metadata.url(), headline))
        .published(dates.published())
        .updated(dates.updated())
        .outlet(metadata.outlet())
        .url(metadata.url())
        .language(LanguageIdentifier.settled(metadata.language(), text))
        .body(text)
        .entries(live.in(text))
        .removed(removed)
        .partial(text.isBlank() ? body.frames() : partial(text, removed, metadata))
        .build();
  }

  /**
   * The text of the blocks, or one that JSON-LD or scripts hold where the blocks have much less of
   * it. Where the blocks stand, cuts what the JSON-LD shows to be below the article.
   */
  private static String text(
      Document page,
      PageMetadata metadata,
      @Nullable String headline,
      LiveBlog live,
      TextBlocks blocks) {
    String described = live.articleBody(metadata.jsonLd().articleBody());
    String instead = StructuredDataBody.ofJsonLd(blocks, described, headline);
    if (instead == null) {
      instead = StructuredDataBody.ofScripts(blocks, page, headline);
    }
    if (instead == null) {
      StructuredDataBody.cutBelow(blocks, described);
    }
    return instead == null ? blocks.body() : instead;
  }

  private static @Nullable String partial(
      String text, List<Removed> removed, PageMetadata metadata) {
    return PartialText.of(
        text, removed, metadata.jsonLd().forSubscribers(), metadata.jsonLd().wordCount());
  }
}
