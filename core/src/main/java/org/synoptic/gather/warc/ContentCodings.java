package org.synoptic.gather.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.synoptic.gather.GatherLimits;
import org.synoptic.gather.TooLargeException;

/**
 * Takes off what servers lay over a body: chunks, gzip, deflate, Brotli. Archives often hold the
 * body without what its fields say; so a coding that is not to be seen in the bytes was taken off
 * before.
 */
final class ContentCodings {

  /** A coding that is not read; the message names it. */
  static final class UnknownException extends IOException {

    private static final long serialVersionUID = 1;

    UnknownException(String name) {
      super(name);
    }
  }

  private static final int CHUNK_LINE = 1_000;

  private ContentCodings() {}

  /** The body without chunks. */
  static byte[] joined(HttpAnswer answer) {
    String transfer = answer.fields().get("transfer-encoding");
    byte[] body = answer.body();
    boolean chunked = transfer != null && transfer.toLowerCase(Locale.ROOT).contains("chunked");
    byte[] joined = chunked ? chunks(body) : null;
    return joined == null ? body : joined;
  }

  /**
   * The body as it was before the server coded it.
   *
   * @param cut take what there is where the data breaks off
   */
  static byte[] decoded(byte[] body, @Nullable String codings, boolean cut) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : codings == null ? new String[0] : codings.split(",")) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    if (names.size() > GatherLimits.CODINGS) {
      throw new UnknownException(names.size() + " codings one over the other");
    }
    Collections.reverse(names);
    byte[] content = body;
    for (String name : names) {
      content = without(content, name, cut);
    }
    return content;
  }

  private static byte[] without(byte[] body, String name, boolean cut) throws IOException {
    return switch (name) {
      case "", "identity", "none", "utf-8", "binary" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? all(new GZIPInputStream(in(body)), cut) : body;
      case "deflate" ->
          isText(body) ? body : all(new InflaterInputStream(in(body), raw(body)), cut);
      case "br" -> isText(body) ? body : all(brotli(body), cut);
      default -> throw new UnknownException(name);
    };
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

  /** With the two bytes of zlib before the data, as the standard says, or without. */
  private static Inflater raw(byte[] body) {
    int head = body.length < 2 ? 0 : (body[0] & 0xFF) << 8 | body[1] & 0xFF;
    boolean zlib = (head >> 8 & 0x0F) == 8 && head % 31 == 0;
    return new Inflater(!zlib);
  }

  private static boolean isText(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, 64), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF");
  }

  private static byte[] all(InputStream in, boolean cut) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    try {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        content.write(part, 0, n);
        if (content.size() > GatherLimits.PAGE_BYTES) {
          throw new TooLargeException("larger than " + (GatherLimits.PAGE_BYTES >> 20) + " MB");
        }
      }
    } catch (TooLargeException tooLarge) {
      throw tooLarge;
    } catch (IOException | IllegalStateException | IndexOutOfBoundsException broken) {
      if (!cut || content.size() == 0) {
        throw new IOException("its content coding is damaged", broken);
      }
    }
    return content.toByteArray();
  }

  /** Null where the bytes are no chunks: they were joined before. */
  private static byte @Nullable [] chunks(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n' && end - at < CHUNK_LINE) {
        end++;
      }
      int size = size(new String(body, at, end - at, StandardCharsets.ISO_8859_1));
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

  private static int size(String line) {
    int semicolon = line.indexOf(';');
    String hex = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
    return hex.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(hex, 16) : -1;
  }
}
