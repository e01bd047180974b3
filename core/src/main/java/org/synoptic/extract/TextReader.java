package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.lines.PartialText;
import org.synoptic.extract.lines.TopMatter;
import org.synoptic.extract.scraped.ScrapedText;
import org.synoptic.model.Removed;
import org.synoptic.model.SourcedDate;

/** Reads an article from plain text. */
final class TextReader {

  private TextReader() {}

  /** The article whose body is {@code text}, char for char, with no field. */
  static ExtractedArticle verbatim(String text) {
    return ExtractedArticle.builder().body(text).build();
  }

  /**
   * The article in a text that somebody took from a page with its clutter.
   *
   * @param headline as the text's source gives it, or null: then it is looked for in the text
   */
  static ExtractedArticle read(String text, @Nullable String headline) {
    ScrapedText scraped = ScrapedText.of(text, headline);
    TopMatter top = scraped.top();
    String body = scraped.blocks().body();
    List<Removed> removed = scraped.blocks().removed();
    return ExtractedArticle.builder()
        .headline(top.headline())
        .bylines(top.bylines())
        .published(SourcedDate.of(top.published(), SourcedDate.Source.TEXT))
        .outlet(top.outlet())
        .body(body)
        .removed(removed)
        .uncut(removed.isEmpty())
        .partial(PartialText.of(body, removed, false))
        .build();
  }
}
