package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Published;
import org.synoptic.model.Removed;

/** What a page gave, before the page's circumstances and the user's word are added. */
record Draft(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String section,
    Published published,
    Published updated,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String language,
    String body,
    List<Article.Entry> entries,
    List<Removed> removed,
    @Nullable String partial) {}
