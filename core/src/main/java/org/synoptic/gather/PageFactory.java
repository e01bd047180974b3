package org.synoptic.gather;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.SkipTally;
import org.synoptic.gather.source.SourceEntry;
import org.synoptic.model.Gathered;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.Slug;

/**
 * Makes the pages of a run: gives each an id of its own, the time at which it was gathered, and
 * leaves out what the user's {@link Selection} excludes.
 */
final class PageFactory {

  private final Clock clock;
  private final PageIds ids = new PageIds();
  private final Selection selection;

  PageFactory(Clock clock, Selection selection) {
    this.clock = clock;
    this.selection = selection;
  }

  /** See {@link PageIds#unique}. */
  String unique(String wanted) {
    return ids.unique(wanted);
  }

  /** See {@link PageIds#series}. */
  String series(String wanted) {
    return ids.series(wanted);
  }

  /**
   * Why the selection excludes a page, or null when it includes it.
   *
   * @param date of the page in any form that {@link DateStamps} reads
   */
  SkipTally.@Nullable Reason exclusion(@Nullable String url, @Nullable String date) {
    return selection.exclusion(url, DateStamps.iso(date));
  }

  /** True when the selection excludes a page; it is counted in {@code tally} then. */
  boolean excludes(@Nullable String url, @Nullable String date, SkipTally tally) {
    SkipTally.Reason reason = exclusion(url, date);
    if (reason != null) {
      tally.count(reason);
    }
    return reason != null;
  }

  /** The page of an entry, or why it gives none; null when the entry is only counted. */
  @Nullable Gathered fromEntry(String path, String id, SourceEntry entry, SkipTally tally) {
    if (entry instanceof SourceEntry.None none) {
      return Misses.of(path, none.why(), none.sentence());
    }
    SourceEntry.Report report = (SourceEntry.Report) entry;
    if (excludes(report.url(), report.metadata().published(), tally)) {
      return null;
    }
    byte[] content = report.text().getBytes(StandardCharsets.UTF_8);
    if (content.length > GatherLimits.PAGE_BYTES) {
      return Misses.tooLarge(path);
    }
    String name = report.outlet();
    Outlet outlet = name == null ? null : new Outlet(Slug.of(name), name);
    return page(path, id, report.type(), content, report.url(), outlet, report.metadata());
  }

  /**
   * The page of a file that is one page as a whole.
   *
   * @param truncation a sentence that says where the content breaks off, or null when it is whole
   */
  Gathered fromFile(
      String path, String wantedId, MediaType type, byte[] content, @Nullable String truncation) {
    if (truncation != null && content.length == 0) {
      return Misses.of(path, Skipped.Why.BROKEN, truncation);
    }
    SourceMetadata metadata = SourceMetadata.NONE.partial(truncation);
    return page(path, ids.unique(wantedId), type, content, null, null, metadata);
  }

  /** A page gathered now. */
  Gathered page(
      String path,
      String id,
      MediaType type,
      byte[] content,
      @Nullable String url,
      @Nullable Outlet outlet,
      SourceMetadata metadata) {
    return page(path, id, type.value, content, url, outlet, metadata, null);
  }

  /**
   * A page.
   *
   * @param fetchedAt when it was fetched according to its source, or null for now
   */
  Gathered page(
      String path,
      String id,
      String mediaType,
      byte[] content,
      @Nullable String url,
      @Nullable Outlet outlet,
      SourceMetadata metadata,
      @Nullable Instant fetchedAt) {
    Instant at = fetchedAt == null ? clock.instant() : fetchedAt;
    return new Gathered.Found(new Page(id, path, url, outlet, at, mediaType, content, metadata));
  }
}
