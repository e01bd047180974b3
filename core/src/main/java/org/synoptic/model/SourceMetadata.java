package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source of a page says about it: the entry of a feed, or the header of a news item. It
 * takes precedence over what the page says about itself.
 *
 * @param published ISO 8601 day or instant; null when the source does not say
 * @param updated ISO 8601 day or instant; null when the source does not say
 * @param language ISO 639-1 code; null when the source does not say
 * @param partial why the content is not the whole report ("the feed gives a summary only"); null
 *     when nothing says that it is not
 */
public record SourceMetadata(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    @Nullable String section,
    @Nullable String partial) {

  /** The metadata of a page about which its source says nothing. */
  public static final SourceMetadata NONE =
      new SourceMetadata(null, List.of(), null, null, null, null, null);

  public SourceMetadata {
    bylines = List.copyOf(bylines);
  }

  /** Returns this metadata with another reason why the content is not the whole report. */
  public SourceMetadata partial(@Nullable String why) {
    return new SourceMetadata(headline, bylines, published, updated, language, section, why);
  }
}
