package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of one report. Every {@link Span} of every layer points into {@link #body}.
 *
 * @param language ISO 639-1, or {@code und}
 * @param bylines names as printed, without "By" and without roles
 * @param section of the outlet that it stands in, as printed ("World"), or null
 * @param updated when it was last changed, where the page says so
 * @param body paragraphs, divided by a blank line
 * @param entries of a live blog, newest or oldest first as printed; empty for any other report
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
    @Nullable String section,
    SourcedDate published,
    SourcedDate updated,
    String body,
    List<Entry> entries,
    List<Removed> removed,
    @Nullable String partial)
    implements Reading {

  public Article {
    bylines = List.copyOf(bylines);
    entries = List.copyOf(entries);
    removed = List.copyOf(removed);
  }

  /** An entry of a live blog: {@code at} is ISO 8601 as far as the page gives it, or null. */
  public record Entry(Span span, @Nullable String at, @Nullable String headline) {}

  /** A report of which no section, update or entries are known. */
  public Article(
      String id,
      String path,
      @Nullable Outlet outlet,
      @Nullable String url,
      String language,
      @Nullable String headline,
      List<String> bylines,
      SourcedDate published,
      String body,
      List<Removed> removed,
      @Nullable String partial) {
    this(
        id,
        path,
        outlet,
        url,
        language,
        headline,
        bylines,
        null,
        published,
        SourcedDate.UNKNOWN,
        body,
        List.of(),
        removed,
        partial);
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
