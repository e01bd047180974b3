package org.synoptic.extract.fields;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.dates.DateLabel;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.dates.LocalDay;
import org.synoptic.extract.dates.UrlDates;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.SourcedDate.Source;

/**
 * When a page says that it was published and changed. What it says in fields is weighed against
 * what it prints at its headline and against its address: fields are often those of the last
 * saving.
 */
public final class PageDates {

  /** Fields for the day of publication. */
  private static final String[] META = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date_published",
    "publishdate",
    "publish_date",
    "publish-date",
    "published_time",
    "publication_date",
    "publicationdate",
    "pubdate",
    "og:pubdate",
    "parsely-pub-date",
    "article.published",
    "bt:pubdate",
    "article:published",
    "dc.date.issued",
    "dcterms.issued",
    "citation_publication_date",
    "citation_online_date",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "originalpublicationdate",
    "article_date_original"
  };

  /** Fields that say no more than that they are a date: of the report, its making or saving. */
  private static final String[] META_LOOSE = {
    "sailthru.date",
    "dcterms.created",
    "dcterms.date",
    "dc.date.created",
    "dc.date",
    "citation_date",
    "date",
    "created",
    "dc.created",
    "creation_date",
    "timestamp",
    "ptime"
  };

  private static final String[] META_CHANGED = {
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "dc.date.modified",
    "lastmod",
    "revision_date"
  };

  /** Days that an address may differ from a field by the clock or by planning ahead. */
  private static final int DAYS_OF_PLANNING = 2;

  private static final int LINES_ABOVE = 4;
  private static final int LINES_BELOW = 9;

  private final PageMetadata metadata;
  private final PrintedDates printed;
  private final List<PrintedDates.Candidate> candidates;
  private final @Nullable String ofUrl;

  public PageDates(
      Document page, PageMetadata metadata, @Nullable String url, @Nullable String headline) {
    this.metadata = metadata;
    printed = PrintedDates.of(page, headline);
    DayOrder shown = printed.shown();
    candidates = printed.candidates(shown != DayOrder.UNKNOWN ? shown : metadata.dayOrder(url));
    ofUrl = url == null ? null : UrlDates.of(url);
  }

  public SourcedDate published() {
    SourcedDate near = near(PageDates::own);
    SourcedDate field = field(near);
    if (field.when() != null) {
      return local(field, near);
    }
    SourcedDate loose = meta(META_LOOSE);
    if (loose.when() != null && near.when() == null) {
      near = first(PrintedDates.Sign.TIME);
    }
    if (near.when() != null && (loose.when() == null || !sameDay(local(loose, near), near))) {
      return near;
    }
    if (loose.when() != null) {
      return local(loose, near);
    }
    SourcedDate stated = first(PrintedDates.Sign.STATED);
    if (stated.when() != null) {
      return local(stated, near);
    }
    SourcedDate page = said(Source.JSON_LD, metadata.jsonLd().pagePublished());
    if (page.when() != null) {
      return local(page, near);
    }
    return ofUrl != null ? new SourcedDate(ofUrl, Source.URL) : fallback();
  }

  /**
   * What a field for the day of publication says. Two that differ are weighed by what is printed,
   * and one that was overwritten by the last saving yields to it.
   */
  private SourcedDate field(SourcedDate near) {
    SourcedDate described = said(Source.JSON_LD, metadata.jsonLd().published());
    SourcedDate meta = meta(META);
    SourcedDate field = described.when() == null ? meta : described;
    SourcedDate changed = updated();
    if (field != meta && sameDay(meta, near) && !sameDay(meta, changed)) {
      field = meta;
    }
    boolean overwritten = field.when() != null && field.when().equals(changed.when());
    if (overwritten && near.source() == Source.TIME && before(near, field, 0)) {
      return near;
    }
    SourcedDate address = SourcedDate.of(ofUrl, Source.URL);
    return before(address, field, DAYS_OF_PLANNING) ? address : field;
  }

  private static boolean sameDay(SourcedDate a, SourcedDate b) {
    return a.day() != null && a.day().equals(b.day());
  }

  private static boolean before(SourcedDate a, SourcedDate b, int days) {
    LocalDate first = a.day();
    LocalDate second = b.day();
    return first != null && second != null && first.isBefore(second.minusDays(days));
  }

  private SourcedDate fallback() {
    SourcedDate changed = near(one -> one.label() == DateLabel.UPDATED);
    for (SourcedDate said :
        List.of(
            changed,
            first(PrintedDates.Sign.TIME),
            first(PrintedDates.Sign.NAMED),
            labelled(DateLabel.PUBLISHED),
            SourcedDate.of(printed.remark(), Source.META),
            line(),
            updated())) {
      if (said.when() != null) {
        return said;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  /** The first line that is little more than a date. */
  private SourcedDate line() {
    return candidates.stream()
        .filter(one -> own(one) && !one.beside() && one.alone())
        .findFirst()
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  private SourcedDate labelled(DateLabel label) {
    return candidates.stream()
        .filter(one -> one.label() == label)
        .findFirst()
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  public SourcedDate updated() {
    SourcedDate said = said(Source.JSON_LD, metadata.jsonLd().modified());
    said = said.when() != null ? said : meta(META_CHANGED);
    if (said.when() != null) {
      return said;
    }
    return labelled(DateLabel.UPDATED);
  }

  private SourcedDate local(SourcedDate said, SourcedDate near) {
    String when = said.when();
    if (when == null || !when.endsWith("Z")) {
      return said;
    }
    return new SourcedDate(LocalDay.of(when, ofUrl, near.when()), said.source());
  }

  private SourcedDate meta(String... names) {
    for (String name : names) {
      SourcedDate said = said(Source.META, metadata.meta(name));
      if (said.when() != null) {
        return said;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  private static SourcedDate said(Source ground, @Nullable String text) {
    String when = text == null ? null : DateParser.iso(text);
    return SourcedDate.of(when, ground);
  }

  private SourcedDate first(PrintedDates.Sign sign) {
    return candidates.stream()
        .filter(one -> one.sign() == sign && own(one))
        .filter(one -> !one.beside() || sign == PrintedDates.Sign.STATED)
        .findFirst()
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  private static boolean own(PrintedDates.Candidate one) {
    return one.label() == DateLabel.NONE || one.label() == DateLabel.PUBLISHED;
  }

  private static SourcedDate of(PrintedDates.Candidate one) {
    boolean line = one.sign() == PrintedDates.Sign.LINE;
    return new SourcedDate(one.when(), line ? Source.TEXT : Source.TIME);
  }

  /** The date of those wanted that is printed at the headline. */
  private SourcedDate near(Predicate<PrintedDates.Candidate> wanted) {
    return candidates.stream()
        .filter(one -> wanted.test(one) && distance(one) <= LINES_BELOW)
        .min(
            Comparator.comparing((PrintedDates.Candidate one) -> one.label() != DateLabel.PUBLISHED)
                .thenComparing(PrintedDates.Candidate::beside)
                .thenComparing(one -> one.sign() == PrintedDates.Sign.LINE)
                .thenComparing(this::distance))
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  /** Lines from the nearest headline; those above count double. */
  private int distance(PrintedDates.Candidate one) {
    int distance = Integer.MAX_VALUE;
    if (printed.headlines().contains(one.line())
        && one.sign().compareTo(PrintedDates.Sign.NAMED) >= 0) {
      return distance; // of what the report is about
    }
    for (int headline : printed.headlines()) {
      int lines = one.line() - headline;
      if (lines >= -LINES_ABOVE) {
        distance = Math.min(distance, lines >= 0 ? lines : -2 * lines);
      }
    }
    return distance;
  }
}
