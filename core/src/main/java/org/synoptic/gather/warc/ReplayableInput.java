package org.synoptic.gather.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.Gunzip;

/**
 * An archive's bytes, unpacked: read forward, by line or by length, and put back where a record
 * turns out not to be what it said. How much is put back in all is bounded by what was read, so
 * that no archive can be made to be read over and over.
 */
final class ReplayableInput {

  private static final int CHUNK = 1 << 16;

  /** How often each byte may be put back, on average. */
  private static final int REREAD = 2;

  private final InputStream in;
  private byte[] buffer;
  private int at;
  private int end;
  private long taken;
  private long putBack;

  /**
   * @param begin what was read already
   */
  ReplayableInput(byte[] begin, InputStream in) {
    this.in = in;
    this.buffer = begin;
    this.end = begin.length;
    this.taken = begin.length;
  }

  /** Where the next byte stands, in what the archive unpacks to where it is packed. */
  long position() {
    return taken - (end - at);
  }

  /** Where in a packed archive the gzip member at hand begins. */
  long member() {
    return in instanceof Gunzip packed ? packed.memberStart() : 0;
  }

  boolean isPacked() {
    return in instanceof Gunzip;
  }

  /** The next byte, which stays, or -1 at the end. */
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
   * The next line without its end, as Latin-1; of a longer one only the first {@code most} chars;
   * null at the end.
   */
  @Nullable String line(int most) throws IOException {
    if (peek() < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = read(); b >= 0 && b != '\n'; b = read()) {
      if (line.size() < most) {
        line.write(b);
      }
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** True when the next bytes are {@code word}, which stays. */
  boolean opens(String word) throws IOException {
    byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
    byte[] next = bytes(wanted.length);
    if (next.length > 0) {
      join(next);
    }
    return Arrays.equals(next, wanted);
  }

  /** At most {@code length} bytes; fewer at the end. */
  byte[] bytes(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, CHUNK));
    while (bytes.size() < length && peek() >= 0) {
      int part = Math.min(length - bytes.size(), end - at);
      bytes.write(buffer, at, part);
      at += part;
    }
    return bytes.toByteArray();
  }

  /** Passes over bytes; gives how many there were. */
  long skip(long length) throws IOException {
    long left = length;
    while (left > 0 && peek() >= 0) {
      int part = (int) Math.min(left, end - at);
      at += part;
      left -= part;
    }
    return length - left;
  }

  /** Puts bytes back before the next; false, and they are gone, when that was done too often. */
  boolean putBack(byte[] bytes) {
    if (putBack + bytes.length > REREAD * taken) {
      return false;
    }
    join(bytes);
    putBack += bytes.length;
    return true;
  }

  private void join(byte[] bytes) {
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

  /** Behind damaged gzip data: goes to the next member; false when there is none. */
  boolean resume() throws IOException {
    at = end;
    return in instanceof Gunzip packed && packed.resume();
  }

  private boolean fill() throws IOException {
    if (buffer.length != CHUNK) {
      buffer = new byte[CHUNK];
    }
    int read = in.read(buffer, 0, CHUNK);
    at = 0;
    end = Math.max(read, 0);
    taken += end;
    return read > 0;
  }
}
