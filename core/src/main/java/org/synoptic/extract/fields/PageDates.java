package org.synoptic.extract.fields;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.dates.DateLabel;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.dates.LocalDay;
import org.synoptic.extract.dates.UnsetDates;
import org.synoptic.extract.dates.UrlDates;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.SourcedDate.Source;

/**
 * The dates of publication and update of a page. Metadata fields are compared with the dates
 * printed near the headline and with the date in the address, because fields often hold the time of
 * the last save. The numbers were set by hand; run {@code bench quality} with htmldate after a
 * change.
 */
public final class PageDates {

  /** Metadata fields for the day of publication, the most reliable first. */
  private static final String[] PUBLISHED_FIELDS = {
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

  /**
   * Metadata fields for a date that may be that of the report, of its creation or of its last save.
   */
  private static final String[] LOOSE_FIELDS = {
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

  private static final String[] UPDATED_FIELDS = {
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

  /**
   * Days by which a field may be later than the address: time zones differ, and reports are planned
   * ahead.
   */
  private static final int DAYS_OF_PLANNING = 2;

  /** Chars of a day in ISO 8601. */
  private static final int ISO_DAY = 10;

  /**
   * Days between a printed date and one of a field up to which both are of one report. Set by hand.
   */
  private static final int DAYS_AROUND = 20;

  /** Lines above the headline in which a printed date is near it. */
  private static final int MOST_LINES_ABOVE = 4;

  /** Lines below the headline in which a printed date is near it. */
  private static final int MOST_LINES_BELOW = 9;

  private final PageMetadata metadata;
  private final PrintedDates printed;
  private final List<PrintedDates.Candidate> candidates;
  private final @Nullable String urlDate;

  public PageDates(
      Document page, PageMetadata metadata, @Nullable String url, @Nullable String headline) {
    this.metadata = metadata;
    printed = PrintedDates.of(page, headline);
    urlDate = url == null ? null : UrlDates.of(url);
    DayOrder shown = printed.shown();
    DayOrder order = shown != DayOrder.UNKNOWN ? shown : metadata.dayOrder(url);
    candidates = printed.candidates(order != DayOrder.UNKNOWN ? order : orderByOthers());
  }

  /**
   * The order in which a printed date falls near a date that can be read in one way only: that of
   * the address or a field. {@code UNKNOWN} where both or neither do.
   */
  private DayOrder orderByOthers() {
    List<LocalDate> others =
        Stream.of(
                SourcedDate.of(urlDate, Source.URL),
                found(Source.JSON_LD, metadata.jsonLd().published()),
                meta(PUBLISHED_FIELDS),
                found(Source.JSON_LD, metadata.jsonLd().modified()),
                meta(UPDATED_FIELDS))
            .map(SourcedDate::day)
            .filter(Objects::nonNull)
            .toList();
    if (others.isEmpty()) {
      return DayOrder.UNKNOWN;
    }
    long dayFirst = nearestOf(printed.candidates(DayOrder.DAY_FIRST), others);
    long monthFirst = nearestOf(printed.candidates(DayOrder.MONTH_FIRST), others);
    if (Math.min(dayFirst, monthFirst) > DAYS_AROUND || dayFirst == monthFirst) {
      return DayOrder.UNKNOWN;
    }
    return dayFirst < monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
  }

  /** The fewest days between one of the dates and one of the others. */
  private static long nearestOf(List<PrintedDates.Candidate> dates, List<LocalDate> others) {
    return dates.stream()
        .map(date -> LocalDate.parse(SourcedDate.dayOf(date.when())))
        .flatMapToLong(
            day -> others.stream().mapToLong(other -> Math.abs(DAYS.between(day, other))))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** The date of publication and what it is read from. */
  public SourcedDate published() {
    SourcedDate near = near(PageDates::isPublication);
    SourcedDate field = field(near);
    if (field.when() != null) {
      return inLocalDay(field, near);
    }
    SourcedDate looseField = meta(LOOSE_FIELDS);
    if (looseField.when() != null && near.when() == null) {
      near = first(PrintedDates.Sign.TIME);
    }
    if (near.when() != null
        && (looseField.when() == null || !sameDay(inLocalDay(looseField, near), near))) {
      return near;
    }
    if (looseField.when() != null) {
      return inLocalDay(looseField, near);
    }
    SourcedDate stated = first(PrintedDates.Sign.STATED);
    if (stated.when() != null) {
      return inLocalDay(stated, near);
    }
    SourcedDate page = found(Source.JSON_LD, metadata.jsonLd().pagePublished());
    if (page.when() != null) {
      return inLocalDay(page, near);
    }
    return urlDate != null ? new SourcedDate(urlDate, Source.URL) : fallback();
  }

  /**
   * The day of publication in the fields. Of two different ones, that which agrees with a printed
   * date is taken; a printed date replaces a field that equals the date of update.
   */
  private SourcedDate field(SourcedDate near) {
    SourcedDate described = found(Source.JSON_LD, metadata.jsonLd().published());
    SourcedDate meta = meta(PUBLISHED_FIELDS);
    SourcedDate field = described.when() == null ? meta : described;
    SourcedDate update = updated();
    if (field != meta && sameDay(meta, near) && !sameDay(meta, update)) {
      field = meta;
    }
    boolean overwritten = field.when() != null && field.when().equals(update.when());
    if (overwritten && near.source() == Source.TIME && before(near, field, 0)) {
      return near;
    }
    SourcedDate address = SourcedDate.of(urlDate, Source.URL);
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
    SourcedDate update = near(one -> one.label() == DateLabel.UPDATED);
    for (SourcedDate found :
        List.of(
            update,
            first(PrintedDates.Sign.TIME),
            first(PrintedDates.Sign.NAMED),
            labelled(DateLabel.PUBLISHED),
            SourcedDate.of(printed.rdfDate(), Source.META),
            line(),
            updated())) {
      if (found.when() != null) {
        return found;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  /** The first line that is little more than a date. */
  private SourcedDate line() {
    return candidates.stream()
        .filter(one -> isPublication(one) && !one.beside() && one.alone())
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

  /** The date of the last update and what it is read from. */
  public SourcedDate updated() {
    SourcedDate found = found(Source.JSON_LD, metadata.jsonLd().modified());
    found = found.when() != null ? found : meta(UPDATED_FIELDS);
    if (found.when() != null) {
      return found;
    }
    return labelled(DateLabel.UPDATED);
  }

  private SourcedDate inLocalDay(SourcedDate found, SourcedDate near) {
    String when = found.when();
    if (when == null || !when.endsWith("Z")) {
      return found;
    }
    String printedWithOffset =
        candidates.stream()
            .map(PrintedDates.Candidate::when)
            .filter(one -> one.length() > ISO_DAY && !one.endsWith("Z"))
            .filter(one -> isSameInstant(one, when))
            .findFirst()
            .orElse(near.when());
    return new SourcedDate(LocalDay.of(when, urlDate, printedWithOffset), found.source());
  }

  private static boolean isSameInstant(String a, String b) {
    return OffsetDateTime.parse(a).toInstant().equals(OffsetDateTime.parse(b).toInstant());
  }

  private SourcedDate meta(String... names) {
    for (String name : names) {
      SourcedDate found = found(Source.META, metadata.meta(name));
      if (found.when() != null) {
        return found;
      }
    }
    return SourcedDate.UNKNOWN;
  }

  private static SourcedDate found(Source source, @Nullable String text) {
    String when = text == null ? null : DateParser.iso(text);
    return SourcedDate.of(when == null || UnsetDates.isUnset(when) ? null : when, source);
  }

  private SourcedDate first(PrintedDates.Sign sign) {
    return candidates.stream()
        .filter(one -> one.sign() == sign && isPublication(one))
        .filter(one -> !one.beside() || sign == PrintedDates.Sign.STATED)
        .findFirst()
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  private static boolean isPublication(PrintedDates.Candidate one) {
    return one.label() == DateLabel.NONE || one.label() == DateLabel.PUBLISHED;
  }

  private static SourcedDate of(PrintedDates.Candidate one) {
    boolean line = one.sign() == PrintedDates.Sign.LINE;
    return new SourcedDate(one.when(), line ? Source.TEXT : Source.TIME);
  }

  /** The printed date nearest to the headline among those that {@code wanted} accepts. */
  private SourcedDate near(Predicate<PrintedDates.Candidate> wanted) {
    return candidates.stream()
        .filter(one -> wanted.test(one) && distance(one) <= MOST_LINES_BELOW)
        .min(
            Comparator.comparing((PrintedDates.Candidate one) -> one.label() != DateLabel.PUBLISHED)
                .thenComparing(PrintedDates.Candidate::beside)
                .thenComparing(one -> one.sign() == PrintedDates.Sign.LINE)
                .thenComparing(this::distance))
        .map(PageDates::of)
        .orElse(SourcedDate.UNKNOWN);
  }

  /** Lines between the date and the nearest headline. Lines above the headline count double. */
  private int distance(PrintedDates.Candidate one) {
    int distance = Integer.MAX_VALUE;
    if (printed.headlines().contains(one.line())
        && one.sign().compareTo(PrintedDates.Sign.NAMED) >= 0) {
      return distance; // of what the report is about
    }
    for (int headline : printed.headlines()) {
      int lines = one.line() - headline;
      if (lines >= -MOST_LINES_ABOVE) {
        distance = Math.min(distance, lines >= 0 ? lines : -2 * lines);
      }
    }
    return distance;
  }
}
