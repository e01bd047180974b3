package org.synoptic.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.synoptic.gather.warc.WarcWriter;

/**
 * The captures of a store as one web archive (WARC 1.1): the records as they are kept, one in
 * memory at a time. Others may use the store meanwhile.
 */
public final class CaptureArchive {

  private static final int AT_ONCE = 500;

  private final Store store;
  private final String software;

  /**
   * @param software that writes the archive, as its first record names it
   */
  public CaptureArchive(Store store, String software) {
    this.store = store;
    this.software = software;
  }

  /**
   * Writes all captures into a new file that its owner alone reads; returns how many there are.
   * Where that fails, no file is left.
   *
   * @throws StoreException where the file exists already, or the store cannot be read
   */
  public int ofAll(Instant now, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new StoreException(file + " exists already; an archive needs a new file");
    }
    SqliteFile.make(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      return ofTime(Instant.MIN, Instant.MAX, now, out);
    } catch (IOException | RuntimeException | Error e) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException failed) {
        e.addSuppressed(failed);
      }
      throw e;
    }
  }

  /**
   * Writes all captures of some reports, and closes {@code out}; returns how many there are.
   *
   * @param until later captures are left out
   */
  public int ofReports(List<String> reports, Instant until, Instant now, OutputStream out)
      throws IOException {
    int written = 0;
    try (WarcWriter archive = new WarcWriter(out, software, now)) {
      for (String report : reports) {
        written += write(store.revisions(report), Instant.MIN, until, archive);
      }
    }
    return written;
  }

  /**
   * Writes all captures of a time in the order in which they came, and closes {@code out}; returns
   * how many there are.
   *
   * @param until later captures are left out
   */
  public int ofTime(Instant from, Instant until, Instant now, OutputStream out) throws IOException {
    int written = 0;
    try (WarcWriter archive = new WarcWriter(out, software, now)) {
      List<Revision> next = store.after(0, AT_ONCE);
      while (!next.isEmpty()) {
        written += write(next, from, until, archive);
        next = store.after(next.get(next.size() - 1).number(), AT_ONCE);
      }
    }
    return written;
  }

  private int write(List<Revision> revisions, Instant from, Instant until, WarcWriter archive)
      throws IOException {
    int written = 0;
    for (Revision revision : revisions) {
      boolean asked = !revision.at().isBefore(from) && !revision.at().isAfter(until);
      // One that was removed meanwhile is left out.
      byte[] record =
          asked ? store.find(connection -> CaptureRows.record(connection, revision)) : null;
      if (record != null) {
        archive.write(record);
        written++;
      }
    }
    return written;
  }
}
