package org.synoptic.gather.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.Gunzip;

/**
 * The decompressed bytes of an archive, read forward by lines or by length. Bytes can be pushed
 * back where a record turns out to be wrong; the total that can be pushed back is bounded, so that
 * no archive can cause unbounded rereading.
 */
final class ReplayableInput {

  private static final int BUFFER_BYTES = 1 << 16;

  /** How often each byte can be pushed back, on average. Set by hand. */
  private static final int MAX_REREADS = 2;

  private final InputStream in;
  private byte[] buffer;
  private int at;
  private int end;
  private long bytesRead;
  private long pushedBack;

  /**
   * @param begin the bytes that were read already
   */
  ReplayableInput(byte[] begin, InputStream in) {
    this.in = in;
    this.buffer = begin;
    this.end = begin.length;
    this.bytesRead = begin.length;
  }

  /** Offset of the next byte, counted in decompressed bytes. */
  long position() {
    return bytesRead - (end - at);
  }

  /**
   * Offset in a compressed archive at which the current gzip member begins; 0 where nothing is
   * compressed.
   */
  long memberStart() {
    return in instanceof Gunzip gzip ? gzip.memberStart() : 0;
  }

  boolean isCompressed() {
    return in instanceof Gunzip;
  }

  /** The next byte without consuming it, or -1 at the end. */
  int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    int b = peek();
    at += b < 0 ? 0 : 1;
    return b;
  }

  /**
   * The next line without its line end, as Latin-1, or null at the end. Of a longer line only the
   * first {@code limit} bytes are kept.
   */
  @Nullable String line(int limit) throws IOException {
    if (peek() < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = read(); b >= 0 && b != '\n'; b = read()) {
      if (line.size() < limit) {
        line.write(b);
      }
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** True when the next bytes are {@code word}; they are not consumed. */
  boolean startsWith(String word) throws IOException {
    byte[] expected = word.getBytes(StandardCharsets.ISO_8859_1);
    byte[] next = bytes(expected.length);
    if (next.length > 0) {
      prepend(next);
    }
    return Arrays.equals(next, expected);
  }

  /** At most {@code length} bytes; fewer at the end. */
  byte[] bytes(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, BUFFER_BYTES));
    while (bytes.size() < length && peek() >= 0) {
      int part = Math.min(length - bytes.size(), end - at);
      bytes.write(buffer, at, part);
      at += part;
    }
    return bytes.toByteArray();
  }

  /** Skips bytes and gives how many were skipped. */
  long skip(long length) throws IOException {
    long remaining = length;
    while (remaining > 0 && peek() >= 0) {
      int part = (int) Math.min(remaining, end - at);
      at += part;
      remaining -= part;
    }
    return length - remaining;
  }

  /**
   * Puts bytes back before the next one. Gives false, and drops the bytes, when too many were
   * pushed back.
   */
  boolean pushBack(byte[] bytes) {
    if (pushedBack + bytes.length > MAX_REREADS * bytesRead) {
      return false;
    }
    prepend(bytes);
    pushedBack += bytes.length;
    return true;
  }

  private void prepend(byte[] bytes) {
    if (at >= bytes.length) {
      at -= bytes.length;
      System.arraycopy(bytes, 0, buffer, at, bytes.length);
      return;
    }
    byte[] joined = Arrays.copyOf(bytes, bytes.length + end - at);
    System.arraycopy(buffer, at, joined, bytes.length, end - at);
    buffer = joined;
    at = 0;
    end = joined.length;
  }

  /** Goes past damaged gzip data to the next member, and gives false when there is none. */
  boolean nextMember() throws IOException {
    at = end;
    return in instanceof Gunzip gzip && gzip.resume();
  }

  private boolean fill() throws IOException {
    if (buffer.length != BUFFER_BYTES) {
      buffer = new byte[BUFFER_BYTES];
    }
    int read = in.read(buffer, 0, BUFFER_BYTES);
    at = 0;
    end = Math.max(read, 0);
    bytesRead += end;
    return read > 0;
  }
}
