package org.synoptic.extract.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 that holds a few bytes of another charset. A byte that stands alone among ASCII is
 * read as windows-1252; what is left of a cut UTF-8 char becomes U+FFFD.
 */
final class StrayBytes {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';

  /**
   * First bytes of most UTF-8 chars of Western text (C2, C3 and E2). Alone they are the rest of a
   * cut char and no letter of windows-1252.
   */
  private static final String LEAD_BYTES = "\u00C2\u00C3\u00E2";

  private StrayBytes() {}

  /** The text of {@code bytes}, most of which are UTF-8. */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      int at = in.position();
      out.put(result.length() == 1 ? stray(bytes, at) : UNKNOWN);
      in.position(at + result.length());
    }
    return out.flip().toString();
  }

  private static char stray(byte[] bytes, int at) {
    boolean alone = at > 0 && bytes[at - 1] >= 0 && at + 1 < bytes.length && bytes[at + 1] >= 0;
    if (!alone || LEAD_BYTES.indexOf(bytes[at] & 0xFF) >= 0) {
      return UNKNOWN;
    }
    return new String(bytes, at, 1, WINDOWS_1252).charAt(0);
  }
}
