package org.synoptic.gather.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Writes a web archive (WARC 1.1), record by record, each a gzip member of its own. */
public final class WarcWriter implements Closeable {

  private final OutputStream out;

  /**
   * @param software that writes the archive, as its first record names it
   */
  public WarcWriter(OutputStream out, String software, Instant now) throws IOException {
    this.out = out;
    write(WarcRecord.warcinfo(software, now));
  }

  public void write(WarcRecord record) throws IOException {
    write(record.packed());
  }

  /**
   * Writes a record that was packed before.
   *
   * @param packed as {@link WarcRecord#packed} gave it
   */
  public void write(byte[] packed) throws IOException {
    out.write(packed);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
