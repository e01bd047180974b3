package org.synoptic.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.synoptic.model.Gathered;
import org.synoptic.model.Page;
import org.synoptic.model.Skipped;

/** The pages of one opened file. */
final class Opened {

  private static final int SNIFFED_BYTES = 1 << 16;

  private final Clock clock;
  private final Naming naming;

  Opened(Clock clock, Naming naming) {
    this.clock = clock;
    this.naming = naming;
  }

  /**
   * @param path for people
   * @param fileName whose ending tells the kind of content
   */
  Stream<Gathered> pages(String path, String fileName, InputStream raw) {
    try {
      InputStream in = unzipped(new BufferedInputStream(raw, SNIFFED_BYTES));
      in.mark(SNIFFED_BYTES);
      byte[] first = in.readNBytes(SNIFFED_BYTES - 1);
      in.reset();
      return switch (MediaType.of(fileName, first)) {
        case JSON_LINES -> new JsonLines(path, Naming.stem(fileName), this, in).pages();
        case JSON -> JsonDocument.pages(path, Naming.stem(fileName), this, in);
        case HTML -> one(path, fileName, MediaType.HTML, in);
        case TEXT -> one(path, fileName, MediaType.TEXT, in);
      };
    } catch (IOException e) {
      close(raw);
      return Stream.of(missed(path, Skipped.Why.UNREADABLE, Reason.of(e)));
    }
  }

  Gathered found(String path, String id, MediaType type, byte[] content) {
    return new Gathered.Found(
        new Page(naming.unique(id), path, null, null, clock.instant(), type.value, content));
  }

  static Gathered missed(String path, Skipped.Why why, String detail) {
    return new Gathered.Missed(new Skipped(path, why, detail));
  }

  static Gathered tooLarge(String path) {
    int most = Limits.PAGE_BYTES >> 20;
    return missed(path, Skipped.Why.TOO_LARGE, "larger than " + most + " MB");
  }

  static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Gathered> one(String path, String fileName, MediaType type, InputStream in)
      throws IOException {
    try (in) {
      byte[] content = in.readNBytes(Limits.PAGE_BYTES + 1);
      if (content.length > Limits.PAGE_BYTES) {
        return Stream.of(tooLarge(path));
      }
      return Stream.of(found(path, Naming.stem(fileName), type, content));
    }
  }

  /** Told by its first two bytes and not by its name. */
  private static InputStream unzipped(InputStream in) throws IOException {
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in), SNIFFED_BYTES) : in;
  }
}
