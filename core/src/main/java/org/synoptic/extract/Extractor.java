package org.synoptic.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.charset.Charsets;
import org.synoptic.extract.dates.UnsetDates;
import org.synoptic.extract.fields.Genres;
import org.synoptic.extract.language.LanguageIdentifier;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.model.Article;
import org.synoptic.model.Genre;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.Reading;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;
import org.synoptic.model.SourcedDate;
import org.synoptic.text.Slug;

/** Makes a page into clean text. Safe for use by several threads. */
public final class Extractor {

  /**
   * What the user says about all pages.
   *
   * @param published ISO 8601 day for pages that do not give one, or null
   * @param verbatim whether a text is taken as it is, so that its body is the input, char for char
   */
  public record Options(@Nullable String published, boolean verbatim) {}

  /** A date later than this after the page was fetched is not believed; clocks differ. */
  private static final Duration AHEAD = Duration.ofDays(1);

  /** Cut lines, from the first on, among which a kicker is looked for. Set by hand. */
  private static final int LINES_ABOVE = 3;

  private final Options options;

  public Extractor(Options options) {
    this.options = options;
  }

  /** The article in {@code page}, or why there is none. Bad content is never an exception. */
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

  private ExtractedArticle plain(String text, SourceMetadata source) {
    return options.verbatim()
        ? TextReader.verbatim(text)
        : TextReader.read(text, source.headline());
  }

  private Reading finish(Page page, ExtractedArticle extracted) {
    int words = LineShape.wordCount(extracted.body());
    int fewest =
        extracted.uncut() ? ExtractionLimits.FEWEST_WORDS_UNCUT : ExtractionLimits.FEWEST_WORDS;
    if (extracted.body().isBlank() || (words < fewest && !options.verbatim())) {
      String why = extracted.body().isBlank() ? extracted.partial() : null;
      String detail = why != null ? why : "no report in it: " + words + " words of running text";
      return new Skipped(page.path(), Skipped.Why.TOO_SHORT, detail);
    }
    SourceMetadata source = page.metadata();
    String url = Addresses.canonical(page.url(), extracted.url());
    return new Article(
        page.id(),
        page.path(),
        outlet(page, extracted, url),
        url,
        language(source, extracted),
        source.headline() != null ? source.headline() : extracted.headline(),
        bylines(source, extracted),
        source.section() != null ? source.section() : extracted.section(),
        published(page, extracted),
        notLater(
            page, SourcedDate.of(source.updated(), SourcedDate.Source.FEED), extracted.updated()),
        extracted.body(),
        extracted.entries(),
        extracted.removed(),
        source.partial() != null ? source.partial() : extracted.partial(),
        genre(source, extracted, url, page.outlet()));
  }

  private static @Nullable Genre genre(
      SourceMetadata source,
      ExtractedArticle extracted,
      @Nullable String url,
      @Nullable Outlet given) {
    if (!extracted.entries().isEmpty()) {
      return Genre.LIVE;
    }
    String outlet = given != null ? given.name() : extracted.outlet();
    boolean labelled =
        outlet != null && Genres.isOpinionOutlet(outlet)
            || extracted.removed().stream()
                .limit(LINES_ABOVE)
                .anyMatch(cut -> Genres.isOpinion(cut.text()));
    Genre told = labelled ? Genre.OPINION : Genres.of(url, source.section(), extracted.headline());
    return told != null ? told : extracted.genre();
  }

  private SourcedDate published(Page page, ExtractedArticle extracted) {
    SourcedDate feed = SourcedDate.of(page.metadata().published(), SourcedDate.Source.FEED);
    SourcedDate given = SourcedDate.of(options.published(), SourcedDate.Source.GIVEN);
    SourcedDate believed = notLater(page, feed, extracted.published());
    return believed.when() != null ? believed : given;
  }

  /** The first date that was set and is not later than the day on which the page was fetched. */
  private static SourcedDate notLater(Page page, SourcedDate... candidates) {
    LocalDate latest = page.gatheredAt().plus(AHEAD).atOffset(ZoneOffset.UTC).toLocalDate();
    for (SourcedDate one : candidates) {
      LocalDate day = one.day();
      boolean set = one.when() != null && !UnsetDates.isUnset(one.when());
      if (set && day != null && !day.isAfter(latest)) {
        return one;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  /** The authors that the source names; sources also have outlets and software in these fields. */
  private static List<String> bylines(SourceMetadata source, ExtractedArticle extracted) {
    List<String> names =
        source.bylines().stream().flatMap(by -> Bylines.names(by).stream()).distinct().toList();
    return names.isEmpty() ? extracted.bylines() : names;
  }

  private static String language(SourceMetadata source, ExtractedArticle extracted) {
    String ofSource = LanguageIdentifier.settled(source.language(), extracted.body());
    String declared = ofSource != null ? ofSource : extracted.language();
    return declared != null ? declared : LanguageIdentifier.of(extracted.body());
  }

  private static @Nullable Outlet outlet(
      Page page, ExtractedArticle extracted, @Nullable String url) {
    if (page.outlet() != null) {
      return page.outlet();
    }
    String name = extracted.outlet() != null ? extracted.outlet() : Addresses.host(url);
    return name == null ? null : new Outlet(Slug.of(name), name);
  }
}
