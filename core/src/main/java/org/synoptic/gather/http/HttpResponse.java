package org.synoptic.gather.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.source.GatherLimits;

/**
 * An HTTP response as an archive stores it.
 *
 * @param status the status code, 0 where the block is not an HTTP response
 * @param bodyStart index in the block at which the body begins
 */
public record HttpResponse(int status, HeaderFields fields, byte[] block, int bodyStart) {

  private static final Pattern STATUS =
      Pattern.compile("^(?:HTTP/\\d(?:\\.\\d)?|ICY) {1,3}(\\d{3})\\b.{0,2000}$");

  /** The type before parameters or another type, with or without quotation marks. */
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\s\"',;]{0,9}([^;,\"']{1,200})");

  public static HttpResponse of(byte[] block) {
    HeaderFields fields = new HeaderFields();
    int status = 0;
    int limit = Math.min(block.length, GatherLimits.HEAD_BYTES);
    int at = 0;
    while (at < limit) {
      int end = lineEnd(block, at, limit);
      String line = new String(block, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing();
      at = Math.min(end + 1, block.length);
      if (status == 0) {
        Matcher statusLine = STATUS.matcher(line);
        if (!statusLine.matches()) {
          return new HttpResponse(0, fields, block, 0);
        }
        status = Integer.parseInt(statusLine.group(1));
      } else if (line.isEmpty()) {
        return new HttpResponse(status, fields, block, at);
      } else {
        fields.addLine(line);
      }
    }
    return new HttpResponse(status, fields, block, at);
  }

  /** The media type without its parameters, in lower case; empty where there is none. */
  public String mediaType() {
    return mediaType(fields.get("content-type"));
  }

  /**
   * A content type without its parameters, in lower case. Of a list, which a field sent twice
   * gives, the first; quotation marks are dropped.
   */
  public static String mediaType(@Nullable String type) {
    Matcher name = MEDIA_TYPE.matcher(type == null ? "" : type);
    return name.lookingAt() ? name.group(1).strip().toLowerCase(Locale.ROOT) : "";
  }

  public byte[] body() {
    return Arrays.copyOfRange(block, bodyStart, block.length);
  }

  private static int lineEnd(byte[] block, int from, int limit) {
    int at = from;
    while (at < limit && block[at] != '\n') {
      at++;
    }
    return at;
  }
}
