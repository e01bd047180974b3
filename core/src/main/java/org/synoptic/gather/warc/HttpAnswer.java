package org.synoptic.gather.warc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.GatherLimits;

/**
 * An HTTP answer as an archive holds it.
 *
 * @param status its number, 0 where the block is no answer
 * @param bodyAt where in the block the body begins
 */
record HttpAnswer(int status, HeaderFields fields, byte[] block, int bodyAt) {

  private static final Pattern STATUS =
      Pattern.compile("^(?:HTTP/\\d(?:\\.\\d)?|ICY) {1,3}(\\d{3})\\b.{0,2000}$");

  static HttpAnswer of(byte[] block) {
    HeaderFields fields = new HeaderFields();
    int status = 0;
    int most = Math.min(block.length, GatherLimits.HEAD_BYTES);
    int at = 0;
    while (at < most) {
      int end = lineEnd(block, at, most);
      String line = new String(block, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing();
      at = Math.min(end + 1, block.length);
      if (status == 0) {
        Matcher first = STATUS.matcher(line);
        if (!first.matches()) {
          return new HttpAnswer(0, fields, block, 0);
        }
        status = Integer.parseInt(first.group(1));
      } else if (line.isEmpty()) {
        return new HttpAnswer(status, fields, block, at);
      } else {
        fields.add(line);
      }
    }
    return new HttpAnswer(status, fields, block, at);
  }

  /** The media type without parameters, in lower case; empty where there is none. */
  String mediaType() {
    return bare(fields.get("content-type"));
  }

  static String bare(@Nullable String type) {
    String said = type == null ? "" : type;
    int end = said.indexOf(';');
    return (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  byte[] body() {
    return Arrays.copyOfRange(block, bodyAt, block.length);
  }

  private static int lineEnd(byte[] block, int from, int most) {
    int at = from;
    while (at < most && block[at] != '\n') {
      at++;
    }
    return at;
  }
}
