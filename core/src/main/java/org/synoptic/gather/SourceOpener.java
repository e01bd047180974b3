package org.synoptic.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Gathered;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;
import org.synoptic.model.SourceMetadata;

/** The pages of one opened file. */
final class SourceOpener {

  private static final int SNIFFED_BYTES = 1 << 16;
  private static final int BEGIN_BYTES = 16;

  private final Clock clock;
  private final PageIds naming;
  private final Selection selection;

  SourceOpener(Clock clock, PageIds naming, Selection selection) {
    this.clock = clock;
    this.naming = naming;
    this.selection = selection;
  }

  /**
   * @param path for people
   * @param fileName whose ending tells the kind of content
   */
  Iterator<Gathered> pages(String path, String fileName, InputStream raw) {
    try {
      InputStream in = unzipped(new BufferedInputStream(raw, SNIFFED_BYTES));
      String stem = PageIds.stem(fileName);
      boolean named = MediaType.of(fileName, new byte[0]) == MediaType.WARC;
      byte[] begin = named ? new byte[0] : begin(in);
      if (named || MediaType.of(fileName, begin) == MediaType.WARC) {
        return new ArchivePages(path, stem, this, begin, in);
      }
      return pages(path, fileName, stem, begin, in);
    } catch (TooLargeException e) {
      close(raw);
      return List.of(missed(path, Skipped.Why.TOO_LARGE, e.getMessage())).iterator();
    } catch (IOException e) {
      close(raw);
      return List.of(missed(path, Skipped.Why.UNREADABLE, FailureReason.of(e))).iterator();
    }
  }

  private Iterator<Gathered> pages(
      String path, String fileName, String stem, byte[] begin, InputStream rest)
      throws IOException {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(begin), rest);
    TruncationAwareInput in = new TruncationAwareInput(whole, SNIFFED_BYTES);
    in.mark(SNIFFED_BYTES);
    byte[] first = in.readNBytes(SNIFFED_BYTES - 1);
    in.reset();
    return switch (MediaType.of(fileName, first)) {
      case JSON_LINES -> new JsonLines(path, stem, this, in);
      case JSON -> new JsonDocument(path, stem, this, in);
      case XML -> new XmlDocument(path, stem, this, in);
      case WARC -> new ArchivePages(path, stem, this, new byte[0], in);
      case HTML -> one(path, stem, MediaType.HTML, in);
      case TEXT -> one(path, stem, MediaType.TEXT, in);
    };
  }

  /** What one look gives: enough to tell an archive, and no more than its first record. */
  private static byte[] begin(InputStream in) throws IOException {
    byte[] begin = new byte[BEGIN_BYTES];
    int read = in.read(begin);
    return Arrays.copyOf(begin, Math.max(read, 0));
  }

  String unique(String wanted) {
    return naming.unique(wanted);
  }

  String series(String wanted) {
    return naming.series(wanted);
  }

  /** Why the user does not want a page, or null when it is wanted. */
  SkipTally.@Nullable Reason against(@Nullable String url, @Nullable String date) {
    return selection.against(url, DateStamps.iso(date));
  }

  /** True when the user asked for others; it is counted then. */
  boolean leavesOut(@Nullable String url, @Nullable String date, SkipTally tally) {
    SkipTally.Reason against = against(url, date);
    if (against != null) {
      tally.count(against);
    }
    return against != null;
  }

  /** The page of an entry, why there is none, or null when it is only counted. */
  @Nullable Gathered entry(String path, String id, SourceEntry entry, SkipTally tally) {
    if (entry instanceof SourceEntry.None none) {
      return missed(path, none.why(), none.sentence());
    }
    SourceEntry.Report report = (SourceEntry.Report) entry;
    if (leavesOut(report.url(), report.told().published(), tally)) {
      return null;
    }
    byte[] content = report.text().getBytes(StandardCharsets.UTF_8);
    if (content.length > GatherLimits.PAGE_BYTES) {
      return tooLarge(path);
    }
    String outlet = report.outlet();
    Outlet named = outlet == null ? null : new Outlet(slug(outlet), outlet);
    return page(path, id, report.type(), content, report.url(), named, report.told());
  }

  Gathered page(
      String path,
      String id,
      MediaType type,
      byte[] content,
      @Nullable String url,
      @Nullable Outlet outlet,
      SourceMetadata told) {
    return page(path, id, type.value, content, url, outlet, told, null);
  }

  /**
   * @param at when it was fetched, where the source says so
   */
  Gathered page(
      String path,
      String id,
      String type,
      byte[] content,
      @Nullable String url,
      @Nullable Outlet outlet,
      SourceMetadata told,
      @Nullable Instant at) {
    Instant when = at == null ? clock.instant() : at;
    return new Gathered.Found(new Page(id, path, url, outlet, when, type, content, told));
  }

  /**
   * @param cut that the content breaks off, or null when it does not
   */
  Gathered found(String path, String id, MediaType type, byte[] content, @Nullable String cut) {
    if (cut != null && content.length == 0) {
      return missed(path, Skipped.Why.BROKEN, cut);
    }
    return page(
        path, naming.unique(id), type, content, null, null, SourceMetadata.NONE.partial(cut));
  }

  static Gathered missed(String path, Skipped.Why why, String detail) {
    return new Gathered.Missed(new Skipped(path, why, detail));
  }

  static Gathered tooLarge(String path) {
    int most = GatherLimits.PAGE_BYTES >> 20;
    return missed(path, Skipped.Why.TOO_LARGE, "larger than " + most + " MB");
  }

  static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  private Iterator<Gathered> one(String path, String stem, MediaType type, TruncationAwareInput in)
      throws IOException {
    try (in) {
      byte[] content = in.readNBytes(GatherLimits.PAGE_BYTES + 1);
      boolean fits = content.length <= GatherLimits.PAGE_BYTES;
      return List.of(fits ? found(path, stem, type, content, in.sentence()) : tooLarge(path))
          .iterator();
    }
  }

  /** Told by its first two bytes and not by its name. */
  private static InputStream unzipped(InputStream in) throws IOException {
    in.mark(2);
    boolean zipped = Gunzip.opens(in.read(), in.read());
    in.reset();
    return zipped ? new Gunzip(in) : in;
  }
}
