package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a page besides its content: a feed's entry of its story, a news item of its
 * body. It goes before what the content says of itself.
 *
 * @param published ISO 8601 day or instant
 * @param updated ISO 8601 day or instant
 * @param language ISO 639-1
 * @param partial why the content is not the whole report ("the feed gives a summary only"), or null
 */
public record SourceMetadata(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    @Nullable String section,
    @Nullable String partial) {

  public static final SourceMetadata NOTHING =
      new SourceMetadata(null, List.of(), null, null, null, null, null);

  public SourceMetadata {
    bylines = List.copyOf(bylines);
  }

  /** The same, of a content that is not the whole report. */
  public SourceMetadata partial(@Nullable String why) {
    return new SourceMetadata(headline, bylines, published, updated, language, section, why);
  }
}
