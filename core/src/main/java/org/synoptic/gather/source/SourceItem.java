package org.synoptic.gather.source;

import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/**
 * What a source says about one of its reports, in the same fields for every format.
 *
 * @param text the report's text, HTML or plain, or null
 * @param summary HTML or plain, or null
 * @param published ISO 8601, or null
 * @param updated ISO 8601, or null
 * @param language ISO 639-1, or null
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
   * A text of at least this many characters is taken as the whole report even where the format puts
   * summaries. Set by hand: summaries have some 100 to 500 characters.
   */
  private static final int WHOLE_REPORT_CHARS = 1_200;

  /** A longer section name is ignored: it is a sentence, not a section. Set by hand. */
  private static final int MAX_SECTION_CHARS = 40;

  /** Names of authors that are kept. Set by hand: the longest genuine lists have about twenty. */
  private static final int MAX_BYLINES = 40;

  public SourceItem {
    bylines = bylines.stream().limit(MAX_BYLINES).toList();
  }

  /** The report, or why there is none. The longer of text and summary is the report's text. */
  public SourceEntry entry() {
    int textLength = lineLength(text);
    int summaryLength = lineLength(summary);
    String longer = textLength >= summaryLength ? text : summary;
    if (longer == null || Math.max(textLength, summaryLength) == 0) {
      String which = title == null ? "" : ": " + title;
      return new SourceEntry.None(Skipped.Why.EMPTY, "no text is given" + which);
    }
    boolean partial = textLength < summaryLength && summaryLength < WHOLE_REPORT_CHARS;
    SourceMetadata metadata =
        new SourceMetadata(
            headline(),
            bylines,
            published,
            updated,
            language,
            section == null || section.length() > MAX_SECTION_CHARS ? null : section,
            partial ? SUMMARY_ONLY : null);
    if (HtmlFragments.isHtml(longer)) {
      String page = HtmlFragments.page(metadata.headline(), longer, url);
      return new SourceEntry.Report(url, outlet, metadata, MediaType.HTML, page);
    }
    String plainText = Parser.unescapeEntities(longer, false);
    return new SourceEntry.Report(url, outlet, metadata, MediaType.TEXT, plainText);
  }

  /** The title without the outlet's name, which aggregating feeds append to each headline. */
  private @Nullable String headline() {
    String suffix = " - " + outlet;
    boolean hasSuffix = title != null && title.endsWith(suffix) && title.length() > suffix.length();
    return title != null && hasSuffix
        ? title.substring(0, title.length() - suffix.length())
        : title;
  }

  private static int lineLength(@Nullable String content) {
    String line = HtmlFragments.plainLine(content);
    return line == null ? 0 : line.length();
  }
}
