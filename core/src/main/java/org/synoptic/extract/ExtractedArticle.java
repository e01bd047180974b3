package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;
import org.synoptic.model.SourcedDate;

/** What a page gave, before the page's circumstances and the user's word are added. */
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
    @Nullable String partial) {}
