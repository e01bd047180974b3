package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of one report. Every {@link Span} of every layer points into {@link #body}.
 *
 * @param language ISO 639-1, or {@code und}
 * @param bylines names as printed, without "By" and without roles
 * @param body paragraphs, divided by a blank line
 * @param removed what was cut from the page, with the reason
 * @param partial why this is not the whole report (a teaser, a paywall), or null when it is
 */
public record Article(
    String id,
    String path,
    @Nullable Outlet outlet,
    @Nullable String url,
    String language,
    @Nullable String headline,
    List<String> bylines,
    Published published,
    String body,
    List<Removed> removed,
    @Nullable String partial)
    implements Reading {

  public Article {
    bylines = List.copyOf(bylines);
    removed = List.copyOf(removed);
  }

  /** The passage that {@code span} marks in this article. */
  public Passage passage(Span span) {
    return new Passage(id, span, span.in(body));
  }

  /** The outlet's name where it is known, otherwise the article's id. */
  public String label() {
    return outlet == null ? id : outlet.name();
  }
}
