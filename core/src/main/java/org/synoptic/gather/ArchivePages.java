package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.DateStamps;
import org.synoptic.gather.source.Gunzip;
import org.synoptic.gather.warc.WarcArchive;
import org.synoptic.gather.warc.WarcEntry;
import org.synoptic.model.Gathered;
import org.synoptic.model.SourceMetadata;
import org.synoptic.model.SourcedDate;

/** The pages of a web archive, each with the address and the time of its capture. */
final class ArchivePages extends OpenPageSource {

  /** A time to parts of a second, which WARC 1.1 allows. */
  private static final Pattern FRACTION =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}Z");

  private final String series;
  private final PageFactory pageFactory;
  private final WarcArchive archive;

  /**
   * @param begin the bytes of the archive that were read already
   * @param in the rest of it; a {@link Gunzip} where the archive is compressed
   */
  ArchivePages(String path, String stem, PageFactory pageFactory, byte[] begin, InputStream in) {
    super(path, in);
    this.series = pageFactory.series(stem);
    this.pageFactory = pageFactory;
    this.archive = new WarcArchive(begin, in, pageFactory::exclusion, tally());
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    WarcEntry entry = archive.next();
    if (entry instanceof WarcEntry.Bad bad) {
      return Misses.of(path() + "#" + bad.number(), bad.why(), bad.sentence());
    }
    return entry == null ? null : page((WarcEntry.Capture) entry);
  }

  private Gathered page(WarcEntry.Capture capture) {
    SourceMetadata metadata =
        new SourceMetadata(null, List.of(), null, null, null, null, capture.partial());
    return pageFactory.page(
        path() + "#" + capture.number(),
        series + "-" + capture.number(),
        capture.mediaType(),
        capture.content(),
        capture.url(),
        null,
        metadata,
        instant(capture.date()));
  }

  /** Midnight UTC where the record gives only a day; null where it gives no date. */
  private static @Nullable Instant instant(@Nullable String date) {
    String iso = DateStamps.iso(date);
    if (iso == null) {
      return null;
    }
    try {
      if (date != null && FRACTION.matcher(date).matches()) {
        return Instant.parse(date);
      }
      boolean dayOnly = iso.equals(SourcedDate.dayOf(iso));
      return dayOnly ? Instant.parse(iso + "T00:00:00Z") : OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException noInstant) {
      return null;
    }
  }
}
