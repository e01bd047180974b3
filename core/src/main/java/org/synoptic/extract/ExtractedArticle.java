package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Genre;
import org.synoptic.model.Removed;
import org.synoptic.model.SourcedDate;

/**
 * What a reader found in a page, before {@link Extractor} adds what the page's source and the user
 * say.
 *
 * @param uncut whether a text was handed over without markup and nothing had to be cut from it
 * @param partial why the body is not the whole report, or null
 */
record ExtractedArticle(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String section,
    SourcedDate published,
    SourcedDate updated,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String language,
    String body,
    List<Article.Entry> entries,
    List<Removed> removed,
    boolean uncut,
    @Nullable String partial,
    @Nullable Genre genre) {

  static Builder builder() {
    return new Builder();
  }

  /** A builder that holds the fields of this article. */
  Builder toBuilder() {
    return new Builder()
        .headline(headline)
        .bylines(bylines)
        .section(section)
        .published(published)
        .updated(updated)
        .outlet(outlet)
        .url(url)
        .language(language)
        .body(body)
        .entries(entries)
        .removed(removed)
        .uncut(uncut)
        .partial(partial)
        .genre(genre);
  }

  /** Collects the fields; those not set are null, empty or {@link SourcedDate#UNKNOWN}. */
  static final class Builder {
    private @Nullable String headline;
    private List<String> bylines = List.of();
    private @Nullable String section;
    private SourcedDate published = SourcedDate.UNKNOWN;
    private SourcedDate updated = SourcedDate.UNKNOWN;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String language;
    private String body = "";
    private List<Article.Entry> entries = List.of();
    private List<Removed> removed = List.of();
    private boolean uncut;
    private @Nullable String partial;
    private @Nullable Genre genre;

    private Builder() {}

    Builder headline(@Nullable String headline) {
      this.headline = headline;
      return this;
    }

    Builder bylines(List<String> bylines) {
      this.bylines = bylines;
      return this;
    }

    Builder section(@Nullable String section) {
      this.section = section;
      return this;
    }

    Builder published(SourcedDate published) {
      this.published = published;
      return this;
    }

    Builder updated(SourcedDate updated) {
      this.updated = updated;
      return this;
    }

    Builder outlet(@Nullable String outlet) {
      this.outlet = outlet;
      return this;
    }

    Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    Builder body(String body) {
      this.body = body;
      return this;
    }

    Builder entries(List<Article.Entry> entries) {
      this.entries = entries;
      return this;
    }

    Builder removed(List<Removed> removed) {
      this.removed = removed;
      return this;
    }

    Builder uncut(boolean uncut) {
      this.uncut = uncut;
      return this;
    }

    Builder partial(@Nullable String partial) {
      this.partial = partial;
      return this;
    }

    Builder genre(@Nullable Genre genre) {
      this.genre = genre;
      return this;
    }

    ExtractedArticle build() {
      return new ExtractedArticle(
          headline, bylines, section, published, updated, outlet, url, language, body, entries,
          removed, uncut, partial, genre);
    }
  }
}
