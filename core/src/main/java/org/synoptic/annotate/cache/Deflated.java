package org.synoptic.annotate.cache;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes deflated as in RFC 1950, fast rather than small; that format ends with a checksum. */
final class Deflated {

  /** Most bytes that are inflated: some twenty times those of the longest article. Set by hand. */
  private static final int MOST_BYTES = 256 << 20;

  private static final int BLOCK = 8192;

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
      byte[] block = new byte[BLOCK];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @param from where the deflated bytes begin
   * @throws DamagedException when a byte is not as it was
   */
  static byte[] inflate(byte[] deflated, int from) throws DamagedException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated, from, deflated.length - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 3);
      byte[] block = new byte[BLOCK];
      while (!inflater.finished()) {
        int count = inflater.inflate(block);
        if (count == 0 && !inflater.finished() || out.size() > MOST_BYTES) {
          throw new DamagedException("cut short or too long");
        }
        out.write(block, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new DamagedException(String.valueOf(e.getMessage()));
    } finally {
      inflater.end();
    }
  }
}
