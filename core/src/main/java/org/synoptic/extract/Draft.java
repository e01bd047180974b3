package org.synoptic.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** What a page gave, before the page's circumstances and the user's word are added. */
record Draft(
    @Nullable String headline,
    List<String> bylines,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String language,
    String body,
    List<Removed> removed,
    @Nullable String partial) {}
