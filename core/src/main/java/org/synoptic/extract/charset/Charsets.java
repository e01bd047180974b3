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
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.text.CharsetParameter;

/**
 * Decodes the bytes of a page. In order: a byte order mark decides; UTF-16 without one is
 * recognised by its zeros; valid UTF-8 is UTF-8 whatever is declared; then the declared charset
 * holds unless {@link CharsetGuess} finds another that is clearly likelier; then the guess.
 */
public final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern XML_ENCODING =
      Pattern.compile(
          "<\\?xml[^>]{1,80}encoding\\s{0,5}=\\s{0,5}[\"']([a-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static final WordList SUPERSETS_LIST =
      WordList.of(Charsets.class, "supersets.tsv")
          .columns(Column.value("declared"), Column.value("superset"));

  /**
   * The charset that browsers read in place of a declared one: a superset of it (WHATWG Encoding
   * Standard).
   */
  private static final Map<String, String> SUPERSETS = SUPERSETS_LIST.pairs();

  /** Bytes in which a declaration is looked for. */
  private static final int HEAD_BYTES = 4096;

  /** Bytes in which the escapes of ISO-2022-JP are looked for. */
  private static final int SHIFT_BYTES = 20_000;

  /**
   * Bytes are UTF-8 in spite of broken chars if there are more than this many whole chars for each
   * broken one. Set by hand.
   */
  private static final int WHOLE_FOR_EACH_BROKEN = 10;

  /**
   * The same where the page declares UTF-8 or nothing. Set by hand: in another charset of one byte
   * or two for each letter, whole chars of UTF-8 are fewer than broken ones.
   */
  private static final int WHOLE_IF_OPEN = 2;

  /** Whole chars that a text must hold to be UTF-8 with broken ones. Set by hand. */
  private static final int FEWEST_WHOLE = 3;

  /** Bytes of the shortest page of which the zeros say anything. Set by hand. */
  private static final int FEWEST_BYTES = 16;

  /** Share of zeros among the high bytes of UTF-16 in Western text. Set by hand. */
  private static final double UTF_16_ZEROS = 0.7;

  /** Stands in a text that is read leniently for bytes that are no UTF-8; seldom for itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private Charsets() {}

  /**
   * The text of {@code bytes}.
   *
   * @param mediaType as the source gives it, perhaps with a {@code charset} parameter
   */
  public static String decode(byte[] bytes, String mediaType) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset wide = unmarkedUtf16(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    // A page that declares another charset and is valid UTF-8 nevertheless declares it wrongly,
    // unless its charset shifts with 7-bit escapes as ISO-2022-JP does.
    Charset declared = declared(bytes, mediaType);
    boolean isIso2022Jp = isIso2022Jp(bytes);
    String utf8 = isIso2022Jp ? null : strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    boolean open = declared == null || UTF_8.equals(declared);
    if (!isIso2022Jp && mostlyUtf8(bytes, open ? WHOLE_IF_OPEN : WHOLE_FOR_EACH_BROKEN)) {
      return StrayBytes.decode(bytes);
    }
    return new String(bytes, isIso2022Jp ? ISO_2022_JP : guess(bytes, declared));
  }

  private static Charset guess(byte[] bytes, @Nullable Charset declared) {
    boolean wide = UTF_8.equals(declared) || declared != null && declared.name().startsWith("UTF");
    Charset guess = CharsetGuess.of(bytes, wide ? null : declared);
    return guess != null ? guess : WINDOWS_1252;
  }

  private static boolean isIso2022Jp(byte[] bytes) {
    for (int i = 0; i + 2 < Math.min(bytes.length, SHIFT_BYTES); i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /** True for UTF-8 with a few broken bytes: cut off at the end, or put together from parts. */
  private static boolean mostlyUtf8(byte[] bytes, int wholeForEach) {
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
    return whole >= FEWEST_WHOLE && whole > wholeForEach * broken;
  }

  /**
   * The charset in the media type, else in a meta element, else in the XML declaration; null where
   * none is known.
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

  /** The charset of that name, or its superset in {@link #SUPERSETS}. */
  private static @Nullable Charset named(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    String name = declared.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(SUPERSETS.getOrDefault(name, name));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return lenient;
    }
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

  /**
   * UTF-16 without a byte order mark, where nearly every other byte is zero as in Western text;
   * null otherwise.
   */
  public static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES) & ~1;
    if (length < FEWEST_BYTES) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = (int) (length / 2 * UTF_16_ZEROS);
    if (odd >= most && even * 10 < most) {
      return StandardCharsets.UTF_16LE;
    }
    return even >= most && odd * 10 < most ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
