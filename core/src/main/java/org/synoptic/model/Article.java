package org.synoptic.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of one report. Every {@link Span} of every layer points into {@link #body}.
 *
 * @param id unique in one run; taken over from the {@link Page}
 * @param path where the page came from, for people to read: a file, or a file and a line
 * @param outlet who published it; null when not known
 * @param url the page's address; null when not known
 * @param language ISO 639-1 code, or {@code und} when the language was not recognised
 * @param headline null when the page has none
 * @param bylines the authors' names as printed, without "By" and without roles
 * @param section the outlet's section as printed ("World"); null when the page names none
 * @param published when the report was first published
 * @param updated when the report was last changed; {@link SourcedDate#UNKNOWN} when the page does
 *     not say
 * @param body the paragraphs, separated by one blank line ({@code "\n\n"})
 * @param entries the entries of a live blog in the order of the page; empty for any other report
 * @param removed the pieces of the page that were cut, each with the reason
 * @param partial why the body is not the whole report ("a teaser", "a paywall"); null when it is
 *     the whole report
 * @param genre what kind of text it is; null when the page does not tell
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
    @Nullable String partial,
    @Nullable Genre genre)
    implements Reading {

  public Article {
    bylines = List.copyOf(bylines);
    entries = List.copyOf(entries);
    removed = List.copyOf(removed);
  }

  /**
   * One entry of a live blog.
   *
   * @param at when it was written, in ISO 8601 as precisely as the page says; null when it does not
   */
  public record Entry(Span span, @Nullable String at, @Nullable String headline) {}

  /** Makes a report that has no section, no date of change and no live-blog entries. */
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
        partial,
        null);
  }

  /** Makes an English text that nobody published, such as a draft: only its body is known. */
  public static Article ofText(String id, String body) {
    return ofText(id, body, "en");
  }

  /** A text that nobody published, in a language; see {@link #language}. */
  public static Article ofText(String id, String body, String language) {
    return new Article(
        id, id, null, null, language, null, List.of(), SourcedDate.UNKNOWN, body, List.of(), null);
  }

  /**
   * Returns this article with another body, and without what belongs to the old one or to a page:
   * section, date of change, entries, genre.
   */
  public Article withBody(String text) {
    return new Article(
        id, path, outlet, url, language, headline, bylines, published, text, removed, partial);
  }

  /** Returns {@code span} with its words as a passage of this article. */
  public Passage passage(Span span) {
    return new Passage(id, span, span.in(body));
  }

  /** Returns the outlet's name, or the article's id when the outlet is not known. */
  public String label() {
    return outlet == null ? id : outlet.name();
  }
}
