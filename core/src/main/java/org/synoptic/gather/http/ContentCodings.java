package org.synoptic.gather.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;
import org.synoptic.gather.source.TooLargeException;

/**
 * Removes the transfer and content codings of an HTTP response: chunks, gzip, deflate, Brotli.
 * Archives often store the decoded body under the header fields of the coded one, so a coding that
 * the bytes do not show is taken as already removed.
 */
public final class ContentCodings {

  /** A coding that cannot be read; the message names it. */
  public static final class UnknownException extends IOException {

    private static final long serialVersionUID = 1;

    UnknownException(String name) {
      super(name);
    }
  }

  /** Longest line, in bytes, that is searched for the size of a chunk. */
  private static final int CHUNK_LINE = 1_000;

  private ContentCodings() {}

  /** The body without the chunks of the transfer coding. */
  public static byte[] withoutChunks(HttpResponse response) {
    String transfer = response.fields().get("transfer-encoding");
    byte[] body = response.body();
    boolean chunked = transfer != null && transfer.toLowerCase(Locale.ROOT).contains("chunked");
    byte[] joined = chunked ? dechunked(body) : null;
    return joined == null ? body : joined;
  }

  /**
   * A body without its content coding.
   *
   * @param cut true where the coded data ends before its end mark, so that this is the beginning
   */
  public record Decoded(byte[] content, boolean cut) {}

  /**
   * The body as it was before the server encoded it, or its beginning where the coded data is cut
   * off.
   *
   * @param codings value of {@code Content-Encoding}, or null
   * @param truncated true to take what could be decoded when the data is damaged, too
   */
  public static Decoded withoutCodings(byte[] body, @Nullable String codings, boolean truncated)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : codings == null ? new String[0] : codings.split(",")) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    if (names.size() > GatherLimits.MAX_CODINGS) {
      throw new UnknownException(names.size() + " codings one over the other");
    }
    Collections.reverse(names);
    byte[] content = body;
    boolean cut = false;
    for (String name : names) {
      Decoded decoded = withoutCoding(content, name, truncated);
      content = decoded.content();
      cut |= decoded.cut();
    }
    return new Decoded(content, cut);
  }

  private static Decoded withoutCoding(byte[] body, String name, boolean truncated)
      throws IOException {
    return switch (name) {
      case "", "identity", "none", "utf-8", "binary" -> whole(body);
      case "gzip", "x-gzip" ->
          isGzip(body) ? readAll(new GZIPInputStream(in(body)), truncated) : whole(body);
      case "deflate" ->
          isText(body)
              ? whole(body)
              : readAll(new InflaterInputStream(in(body), inflater(body)), truncated);
      case "br" -> isText(body) ? whole(body) : readAll(brotli(body), truncated);
      default -> throw new UnknownException(name);
    };
  }

  private static Decoded whole(byte[] body) {
    return new Decoded(body, false);
  }

  private static InputStream brotli(byte[] body) throws IOException {
    return new BrotliInputStream(in(body));
  }

  private static InputStream in(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 1 && (body[0] & 0xFF) == 0x1f && (body[1] & 0xFF) == 0x8b;
  }

  /** For deflate with the two header bytes of zlib, as RFC 9110 requires, or without them. */
  private static Inflater inflater(byte[] body) {
    int head = body.length < 2 ? 0 : (body[0] & 0xFF) << 8 | body[1] & 0xFF;
    boolean zlib = (head >> 8 & 0x0F) == 8 && head % 31 == 0;
    return new Inflater(!zlib);
  }

  private static boolean isText(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, 64), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF");
  }

  private static Decoded readAll(InputStream in, boolean truncated) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    boolean cut = false;
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        content.write(buffer, 0, n);
        if (content.size() > GatherLimits.PAGE_BYTES) {
          throw new TooLargeException("larger than " + (GatherLimits.PAGE_BYTES >> 20) + " MB");
        }
      }
    } catch (TooLargeException tooLarge) {
      throw tooLarge;
    } catch (EOFException breaksOff) {
      cut = true;
    } catch (IOException | IllegalStateException | IndexOutOfBoundsException broken) {
      if (!truncated || content.size() == 0) {
        throw new IOException("its content coding is damaged", broken);
      }
    }
    if (cut && content.size() == 0) {
      throw new IOException("its content coding is damaged");
    }
    return new Decoded(content.toByteArray(), cut);
  }

  /** Null where the bytes are not in chunks because the archive stored them joined. */
  private static byte @Nullable [] dechunked(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n' && end - at < CHUNK_LINE) {
        end++;
      }
      int size = chunkSize(new String(body, at, end - at, StandardCharsets.ISO_8859_1));
      if (size < 0) {
        return at == 0 ? null : joined.toByteArray();
      }
      int from = Math.min(end + 1, body.length);
      int length = Math.min(size, body.length - from);
      joined.write(body, from, length);
      at = size == 0 ? body.length : afterLine(body, from + length);
    }
    return joined.toByteArray();
  }

  private static int afterLine(byte[] body, int from) {
    int at = from;
    while (at < body.length && (body[at] == '\r' || body[at] == '\n') && at < from + 2) {
      at++;
    }
    return at;
  }

  private static int chunkSize(String line) {
    int semicolon = line.indexOf(';');
    String hex = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
    return hex.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(hex, 16) : -1;
  }
}
