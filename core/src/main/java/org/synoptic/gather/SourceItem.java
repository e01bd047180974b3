package org.synoptic.gather;

import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/**
 * What a source says of one of the reports it holds, whatever its dialect.
 *
 * @param text of the report, HTML or plain, or null
 * @param summary HTML or plain, or null
 */
public record SourceItem(
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String text,
    @Nullable String summary,
    List<String> bylines,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    @Nullable String section) {

  private static final String SUMMARY_ONLY = "only a summary is given";

  /**
   * Chars from which on a text is taken for the whole report, though it stands where summaries do.
   * Summaries have some 100 to 500.
   */
  private static final int WHOLE_CHARS = 1_200;

  private static final int LONGEST_SECTION = 40;

  /** Names of authors; the longest real lists have some twenty. */
  private static final int MOST_NAMES = 40;

  public SourceItem {
    bylines = bylines.stream().limit(MOST_NAMES).toList();
  }

  /** The report, or why there is none. */
  public SourceEntry entry() {
    int length = length(text);
    int shorter = length(summary);
    String own = length >= shorter ? text : summary;
    if (own == null || Math.max(length, shorter) == 0) {
      String which = title == null ? "" : ": " + title;
      return new SourceEntry.None(Skipped.Why.EMPTY, "no text is given" + which);
    }
    boolean partial = length < shorter && shorter < WHOLE_CHARS;
    SourceMetadata told =
        new SourceMetadata(
            headline(),
            bylines,
            published,
            updated,
            language,
            section == null || section.length() > LONGEST_SECTION ? null : section,
            partial ? SUMMARY_ONLY : null);
    if (HtmlFragments.is(own)) {
      String page = HtmlFragments.page(told.headline(), own, url);
      return new SourceEntry.Report(url, outlet, told, MediaType.HTML, page);
    }
    String plain = Parser.unescapeEntities(own, false);
    return new SourceEntry.Report(url, outlet, told, MediaType.TEXT, plain);
  }

  /** Feeds of several outlets put the outlet's name behind each headline. */
  private @Nullable String headline() {
    String behind = " - " + outlet;
    boolean named = title != null && title.endsWith(behind) && title.length() > behind.length();
    return title != null && named ? title.substring(0, title.length() - behind.length()) : title;
  }

  private static int length(@Nullable String content) {
    String line = HtmlFragments.line(content);
    return line == null ? 0 : line.length();
  }
}
