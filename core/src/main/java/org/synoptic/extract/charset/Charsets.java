package org.synoptic.extract.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.CharsetParameter;

/**
 * The text of bytes: a byte order mark decides, then whether the bytes are UTF-8, then what the
 * source or the page declares unless the letters speak clearly against it, then the letters.
 */
public final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern XML_ENCODING =
      Pattern.compile(
          "<\\?xml[^>]{1,80}encoding\\s{0,5}=\\s{0,5}[\"']([a-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset SHIFTING = Charset.forName("ISO-2022-JP");

  /** Names that pages give and the charsets that hold what such pages use. */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private static final int HEAD_BYTES = 4096;
  private static final int SHIFT_BYTES = 20_000;

  /** Whole chars for each broken one above which bytes are UTF-8 all the same. */
  private static final int MANY_TIMES = 10;

  private Charsets() {}

  public static String decode(byte[] bytes, String mediaType) {
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
    boolean shifts = shifts(bytes);
    String utf8 = shifts ? null : strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset charset = shifts ? SHIFTING : mostlyUtf8(bytes) ? UTF_8 : guess(bytes, declared);
    return new String(bytes, charset);
  }

  private static Charset guess(byte[] bytes, @Nullable Charset declared) {
    boolean wide = UTF_8.equals(declared) || declared != null && declared.name().startsWith("UTF");
    Charset guess = CharsetGuess.of(bytes, wide ? null : declared);
    return guess != null ? guess : WINDOWS_1252;
  }

  private static boolean shifts(byte[] bytes) {
    for (int i = 0; i + 2 < Math.min(bytes.length, SHIFT_BYTES); i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /** UTF-8 with a few bytes broken: cut off, or patched together. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int more =
          bytes[i] >= 0 ? 0 : (bytes[i] & 0xE0) == 0xC0 ? 1 : (bytes[i] & 0xF0) == 0xE0 ? 2 : 3;
      int at = i + 1;
      while (at < bytes.length && at <= i + more && (bytes[at] & 0xC0) == 0x80) {
        at++;
      }
      boolean fits = at == i + 1 + more && (bytes[i] & 0xC0) != 0x80;
      whole += more > 0 && fits ? 1 : 0;
      broken += more > 0 && !fits && at < bytes.length ? 1 : 0;
      i = more > 0 && fits ? at - 1 : i;
    }
    return whole > 0 && whole > MANY_TIMES * broken;
  }

  /**
   * What the source says, then what the page says: a meta element's charset, an XML declaration.
   */
  private static @Nullable Charset declared(byte[] bytes, String mediaType) {
    Charset given = named(CharsetParameter.in(mediaType));
    if (given != null) {
      return given;
    }
    int length = Math.min(bytes.length, HEAD_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Charset meta = named(CharsetParameter.in(head));
    Matcher xml = XML_ENCODING.matcher(head);
    return meta != null || !xml.find() ? meta : named(xml.group(1));
  }

  /** The charset of that name, or the larger one that is meant by it, as browsers take it. */
  private static @Nullable Charset named(@Nullable String said) {
    if (said == null) {
      return null;
    }
    String name = said.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LARGER.getOrDefault(name, name));
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
  public static @Nullable Charset unmarkedUtf16(byte[] bytes) {
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
