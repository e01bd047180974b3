package org.synoptic.gather.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.http.HttpResponse;
import org.synoptic.gather.source.GatherLimits;

/** Reads one response of HTTP/1.1 from a connection that ends with it, byte for byte. */
final class ResponseReader {

  /** Decides by the head whether the body is read. */
  interface BodyFilter {

    /** False where the body is of no use; throws where the answer as a whole is refused. */
    boolean wants(HttpResponse head) throws FetchException;
  }

  /**
   * A response.
   *
   * @param cut whether the connection ended before the body did
   */
  record Received(HttpResponse response, boolean cut) {}

  private static final int CHUNK_LINE = 1_000;
  private static final int BUFFER_BYTES = 1 << 13;

  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private int bodyBytes;

  /**
   * @param limit bytes of the body
   */
  ResponseReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  Received read(BodyFilter filter) throws IOException {
    HttpResponse head = head();
    for (int i = 0; head.status() < 200; i++) {
      if (head.status() == 0 || i == FetchLimits.INTERIM_ANSWERS) {
        throw broken("what came back is no answer of HTTP");
      }
      message.reset();
      head = head();
    }
    boolean bodiless = head.status() == 204 || head.status() == 304;
    boolean cut = !bodiless && filter.wants(head) && !body(head);
    return new Received(HttpResponse.of(message.toByteArray()), cut);
  }

  /** Reads to the empty line behind the fields. */
  private HttpResponse head() throws IOException {
    int lineLength = 0;
    while (message.size() < GatherLimits.HEAD_BYTES) {
      int b = in.read();
      if (b < 0) {
        throw broken(
            message.size() == 0
                ? "the server closed the connection without an answer"
                : "the answer breaks off in its head");
      }
      message.write(b);
      if (b == '\n' && lineLength == 0) {
        return HttpResponse.of(message.toByteArray());
      }
      lineLength = b == '\n' ? 0 : lineLength + (b == '\r' ? 0 : 1);
    }
    throw new FetchException(FetchFailure.Why.TOO_LARGE, "the head of the answer has no end");
  }

  /** Reads the body, and gives false where it is cut off. */
  private boolean body(HttpResponse head) throws IOException {
    String transfer = head.fields().get("transfer-encoding");
    if (transfer != null && transfer.toLowerCase(Locale.ROOT).contains("chunked")) {
      return chunks();
    }
    long length = length(head.fields().get("content-length"));
    if (length > limit) {
      throw tooLarge();
    }
    return length < 0 ? copy(Long.MAX_VALUE) >= 0 : copy(length) == length;
  }

  private static long length(@Nullable String field) {
    boolean given = field != null && field.matches("\\d{1,18}");
    return given && field != null ? Long.parseLong(field) : -1;
  }

  private boolean chunks() throws IOException {
    while (true) {
      String line = line();
      if (line == null) {
        return false;
      }
      String size = line.replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        throw broken("the parts of its body have no size");
      }
      int bytes = Integer.parseInt(size, 16);
      if (bytes == 0) {
        return trailers();
      }
      if (copy(bytes) < bytes || line() == null) {
        return false;
      }
    }
  }

  private boolean trailers() throws IOException {
    String line = line();
    while (line != null && !line.isEmpty()) {
      line = line();
    }
    return line != null;
  }

  /** The next line without its end; null where the connection ends first. Each byte counts. */
  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0; b = in.read()) {
      message.write(b);
      count(1);
      if (b == '\n') {
        return line.toString();
      }
      if (line.length() == CHUNK_LINE) {
        throw broken("the parts of its body have no size");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return null;
  }

  private long copy(long most) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long copied = 0;
    while (copied < most) {
      int read = in.read(buffer, 0, (int) Math.min(BUFFER_BYTES, most - copied));
      if (read < 0) {
        return copied;
      }
      count(read);
      message.write(buffer, 0, read);
      copied += read;
    }
    return copied;
  }

  private void count(int read) throws FetchException {
    bodyBytes += read;
    if (bodyBytes > limit) {
      throw tooLarge();
    }
  }

  private FetchException tooLarge() {
    String size = limit >= 1 << 20 ? (limit >> 20) + " MB" : "%,d bytes".formatted(limit);
    return new FetchException(FetchFailure.Why.TOO_LARGE, "the answer is larger than " + size);
  }

  private static FetchException broken(String sentence) {
    return new FetchException(FetchFailure.Why.BROKEN, sentence);
  }
}
