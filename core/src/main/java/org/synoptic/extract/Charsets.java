package org.synoptic.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of bytes: a byte order mark decides, then whether the bytes are valid UTF-8, then what
 * the source or the page declares, then windows-1252.
 */
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})");
  private static final int HEAD_BYTES = 4096;

  private Charsets() {}

  static String decode(byte[] bytes, String mediaType) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset wide = unmarkedUtf16(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    // A page that declares another charset and is valid UTF-8 nevertheless declares it wrongly,
    // unless its charset shifts with 7-bit escapes as ISO-2022-JP does.
    Charset declared = declared(bytes, mediaType);
    boolean shifts = declared != null && declared.name().startsWith("ISO-2022");
    String utf8 = shifts ? null : strictUtf8(bytes);
    return utf8 != null ? utf8 : lenient(bytes, declared);
  }

  private static String lenient(byte[] bytes, @Nullable Charset declared) {
    if (declared == null) {
      return new String(bytes, WINDOWS_1252);
    }
    String text = new String(bytes, declared);
    boolean garbled = text.chars().filter(c -> c == 0xFFFD).limit(40).count() >= 40;
    return garbled ? new String(bytes, WINDOWS_1252) : text;
  }

  private static @Nullable Charset declared(byte[] bytes, String mediaType) {
    Charset given = named(mediaType);
    if (given != null) {
      return given;
    }
    int length = Math.min(bytes.length, HEAD_BYTES);
    return named(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The charset named in {@code text}; as browsers do, Latin-1 is read as windows-1252. */
  private static @Nullable Charset named(String text) {
    Matcher parameter = PARAMETER.matcher(text.toLowerCase(Locale.ROOT));
    if (!parameter.find()) {
      return null;
    }
    String name = parameter.group(1);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return WINDOWS_1252;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  /** UTF-16 without a mark: nearly every other byte of a Western text is zero. */
  static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES) & ~1;
    if (length < 16) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 * 7 / 10;
    if (odd >= most && even * 10 < most) {
      return StandardCharsets.UTF_16LE;
    }
    return even >= most && odd * 10 < most ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
