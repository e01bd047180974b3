package org.synoptic.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;
import org.synoptic.model.SourcedDate;

/** Makes a page into clean text. Safe to share by threads. */
public final class Extractor {

  /**
   * What the user says about all pages.
   *
   * @param published ISO 8601 day for pages that do not say, or null
   * @param verbatim take a text as it is: its body is the input, char for char
   */
  public record Options(@Nullable String published, boolean verbatim) {}

  /** Clocks differ; a date further in the future than this is no date of publication. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Options options;

  public Extractor(Options options) {
    this.options = options;
  }

  /**
   * The article that {@code page} holds, or why there is none; bad content is never an exception.
   */
  public Reading extract(Page page) {
    Skipped refused = InputCheck.of(page);
    if (refused != null) {
      return refused;
    }
    String text = Charsets.decode(page.content(), page.mediaType());
    if (text.isBlank()) {
      return new Skipped(page.path(), Skipped.Why.EMPTY, "there is nothing but blanks in it");
    }
    if (!page.mediaType().contains("html") && text.length() > ExtractionLimits.REPORT_CHARS) {
      String detail =
          "%,d chars; a report has at most %,d"
              .formatted(text.length(), ExtractionLimits.REPORT_CHARS);
      return new Skipped(page.path(), Skipped.Why.TOO_LARGE, detail);
    }
    String type = page.mediaType().toLowerCase(Locale.ROOT);
    try {
      if (type.startsWith("application/json")) {
        return finish(page, JsonReader.read(text, options.verbatim(), page.url()));
      }
      if (type.contains("html")) {
        return finish(page, HtmlReader.read(text, page.url()));
      }
      return finish(page, plain(text, page.metadata()));
    } catch (BrokenPageException broken) {
      return new Skipped(page.path(), Skipped.Why.BROKEN, broken.getMessage());
    }
  }

  private ExtractedArticle plain(String text, SourceMetadata told) {
    return options.verbatim() ? verbatim(text) : ScrapedText.read(text, told.headline());
  }

  static ExtractedArticle verbatim(String text) {
    return new ExtractedArticle(
        null,
        List.of(),
        null,
        SourcedDate.UNKNOWN,
        SourcedDate.UNKNOWN,
        null,
        null,
        null,
        text,
        List.of(),
        List.of(),
        null);
  }

  static SourcedDate published(@Nullable String when, SourcedDate.Source ground) {
    return when == null ? SourcedDate.UNKNOWN : new SourcedDate(when, ground);
  }

  private Reading finish(Page page, ExtractedArticle draft) {
    int words = LineShape.words(draft.body());
    if (draft.body().isBlank() || (words < ExtractionLimits.FEWEST_WORDS && !options.verbatim())) {
      String why = draft.body().isBlank() ? draft.partial() : null;
      String detail = why != null ? why : "no report in it: " + words + " words of running text";
      return new Skipped(page.path(), Skipped.Why.TOO_SHORT, detail);
    }
    SourceMetadata told = page.metadata();
    String url = Addresses.canonical(page.url(), draft.url());
    return new Article(
        page.id(),
        page.path(),
        outlet(page, draft, url),
        url,
        language(told, draft),
        told.headline() != null ? told.headline() : draft.headline(),
        bylines(told, draft),
        told.section() != null ? told.section() : draft.section(),
        published(page, draft),
        notLater(page, published(told.updated(), SourcedDate.Source.FEED), draft.updated()),
        draft.body(),
        draft.entries(),
        draft.removed(),
        told.partial() != null ? told.partial() : draft.partial());
  }

  private SourcedDate published(Page page, ExtractedArticle draft) {
    SourcedDate told = published(page.metadata().published(), SourcedDate.Source.FEED);
    SourcedDate given = published(options.published(), SourcedDate.Source.GIVEN);
    SourcedDate said = notLater(page, told, draft.published());
    return said.when() != null ? said : given;
  }

  /** The first that is not later than the page was fetched. */
  private static SourcedDate notLater(Page page, SourcedDate... said) {
    LocalDate latest = page.gatheredAt().plus(AHEAD).atOffset(ZoneOffset.UTC).toLocalDate();
    for (SourcedDate one : said) {
      LocalDate day = one.day();
      if (day != null && !day.isAfter(latest)) {
        return one;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  /** Sources have people, outlets and software in their fields for authors. */
  private static List<String> bylines(SourceMetadata told, ExtractedArticle draft) {
    List<String> names =
        told.bylines().stream().flatMap(by -> Bylines.names(by).stream()).distinct().toList();
    return names.isEmpty() ? draft.bylines() : names;
  }

  private static String language(SourceMetadata told, ExtractedArticle draft) {
    String said = LanguageIdentifier.settled(told.language(), draft.body());
    String own = said != null ? said : draft.language();
    return own != null ? own : LanguageIdentifier.of(draft.body());
  }

  private static @Nullable Outlet outlet(Page page, ExtractedArticle draft, @Nullable String url) {
    if (page.outlet() != null) {
      return page.outlet();
    }
    String name = draft.outlet() != null ? draft.outlet() : Addresses.host(url);
    return name == null ? null : new Outlet(slug(name), name);
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    return slug.replaceAll("^-|-$", "");
  }
}
