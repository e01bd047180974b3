package org.synoptic.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.Gunzip;
import org.synoptic.gather.source.MediaType;
import org.synoptic.gather.source.TooLargeException;
import org.synoptic.model.Gathered;
import org.synoptic.model.Skipped;

/**
 * Opens one input: takes off gzip, finds out the kind of content, and chooses the {@link
 * PageSource} that reads the pages.
 */
final class SourceOpener {

  private static final int SNIFFED_BYTES = 1 << 16;
  private static final int BEGIN_BYTES = 16;

  private final PageFactory pageFactory;

  SourceOpener(PageFactory pageFactory) {
    this.pageFactory = pageFactory;
  }

  /**
   * The pages of an input, read as they are asked for.
   *
   * @param path the input, as messages name it
   * @param fileName its ending decides the kind of content where it is a known one
   */
  Iterator<Gathered> pages(String path, String fileName, InputStream raw) {
    try {
      InputStream in = decompressed(new BufferedInputStream(raw, SNIFFED_BYTES));
      String stem = PageIds.stem(fileName);
      boolean named = MediaType.of(fileName, new byte[0]) == MediaType.WARC;
      byte[] begin = named ? new byte[0] : begin(in);
      if (named || MediaType.of(fileName, begin) == MediaType.WARC) {
        return new ArchivePages(path, stem, pageFactory, begin, in);
      }
      return pages(path, fileName, stem, begin, in);
    } catch (TooLargeException e) {
      close(raw);
      return List.of(Misses.of(path, Skipped.Why.TOO_LARGE, e.getMessage())).iterator();
    } catch (IOException e) {
      close(raw);
      return List.of(Misses.unreadable(path, e)).iterator();
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
      case JSON_LINES -> new JsonLines(path, stem, pageFactory, in);
      case JSON -> new JsonDocument(path, stem, pageFactory, in);
      case XML -> new XmlDocument(path, stem, pageFactory, in);
      case WARC -> new ArchivePages(path, stem, pageFactory, new byte[0], in);
      case HTML -> onePage(path, stem, MediaType.HTML, in);
      case TEXT -> onePage(path, stem, MediaType.TEXT, in);
    };
  }

  /** The bytes of one read call: enough to tell an archive, and no more than its first record. */
  private static byte[] begin(InputStream in) throws IOException {
    byte[] begin = new byte[BEGIN_BYTES];
    int read = in.read(begin);
    return Arrays.copyOf(begin, Math.max(read, 0));
  }

  private Iterator<Gathered> onePage(
      String path, String stem, MediaType type, TruncationAwareInput in) throws IOException {
    try (in) {
      byte[] content = in.readNBytes(GatherLimits.PAGE_BYTES + 1);
      boolean fits = content.length <= GatherLimits.PAGE_BYTES;
      Gathered page =
          fits
              ? pageFactory.fromFile(path, stem, type, content, in.truncation())
              : Misses.tooLarge(path);
      return List.of(page).iterator();
    }
  }

  /** Gzip is recognised by its first two bytes, not by the file's name. */
  private static InputStream decompressed(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = Gunzip.isMagic(in.read(), in.read());
    in.reset();
    return gzip ? new Gunzip(in) : in;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
