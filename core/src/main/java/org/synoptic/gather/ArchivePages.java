package org.synoptic.gather;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.warc.WarcArchive;
import org.synoptic.gather.warc.WarcEntry;
import org.synoptic.model.Gathered;
import org.synoptic.model.SourceMetadata;

/** The pages of a web archive, each with the address and the time of its capture. */
final class ArchivePages extends OpenPageSource {

  private final String series;
  private final SourceOpener opened;
  private final WarcArchive archive;

  /**
   * @param begin what was read of it already
   * @param in the rest; {@link Gunzip} where the archive is packed
   */
  ArchivePages(String path, String stem, SourceOpener opened, byte[] begin, InputStream in) {
    super(path, in);
    this.series = opened.series(stem);
    this.opened = opened;
    this.archive = new WarcArchive(begin, in, opened::against, tally());
  }

  @Override
  @Nullable Gathered advance() throws IOException {
    WarcEntry found = archive.next();
    if (found instanceof WarcEntry.Bad bad) {
      return SourceOpener.missed(path() + "#" + bad.number(), bad.why(), bad.sentence());
    }
    return found == null ? null : page((WarcEntry.Capture) found);
  }

  private Gathered page(WarcEntry.Capture capture) {
    SourceMetadata told =
        new SourceMetadata(null, List.of(), null, null, null, null, capture.partial());
    return opened.page(
        path() + "#" + capture.number(),
        series + "-" + capture.number(),
        capture.mediaType(),
        capture.content(),
        capture.url(),
        null,
        told,
        instant(capture.date()));
  }

  private static @Nullable Instant instant(@Nullable String date) {
    String stamp = DateStamps.iso(date);
    try {
      return stamp == null || stamp.length() == 10
          ? stamp == null ? null : Instant.parse(stamp + "T00:00:00Z")
          : OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }
}
