package org.synoptic.extract.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Repairs UTF-8 that was read as windows-1252 or Mac OS Roman: {@code Â©} becomes ©, {@code â€™}
 * becomes ’.
 */
public final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern LOST_CLOSING_MARK = Pattern.compile("â€(?=[\\s.,;:!?)]|$)");
  private static final int ROUNDS = 2;

  private Mojibake() {}

  /** The text with misread characters repaired; text that was read right comes back as it is. */
  public static String repair(String text) {
    String repaired = MacRoman.repair(text);
    // The third byte of a closing mark has no glyph in windows-1252 and is often lost.
    repaired = LOST_CLOSING_MARK.matcher(repaired).replaceAll("”");
    for (int round = 0; round < ROUNDS; round++) {
      String next = once(repaired);
      if (next.equals(repaired)) {
        return repaired;
      }
      repaired = next;
    }
    return repaired;
  }

  private static String once(String text) {
    // Only Â Ã â ð are never the start of honest text when such bytes follow them; the other lead
    // bytes (É, Ö, Ñ …) are repaired only in a text that is known to be broken.
    boolean broken = false;
    StringBuilder repaired = new StringBuilder(text.length());
    for (int round = 0; round < 2; round++) {
      repaired.setLength(0);
      for (int at = 0; at < text.length(); ) {
        int length = sequence(text, at, broken);
        if (length == 0) {
          repaired.append(text.charAt(at++));
          continue;
        }
        repaired.append(decoded(text, at, length));
        at += length;
      }
      if (broken || repaired.length() == text.length()) {
        break;
      }
      broken = true;
    }
    return repaired.toString();
  }

  /** How many chars from {@code at} on are one misread character; 0 for none. */
  private static int sequence(String text, int at, boolean broken) {
    char lead = text.charAt(at);
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    boolean sure = lead == 'Â' || lead == 'Ã' || lead == 'â' || lead == 'ð';
    if (at + length > text.length() || !(sure || broken) || inCapitals(text, at, lead)) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int value = windowsByte(text.charAt(at + i));
      if (value < 0x80 || value > 0xBF) {
        return 0;
      }
    }
    return decoded(text, at, length).isEmpty() ? 0 : length;
  }

  /** True for a capital at the end of a word in capitals, before a closing mark, as in «IRMÃ». */
  private static boolean inCapitals(String text, int at, char lead) {
    if ((lead != 'Â' && lead != 'Ã') || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isUpperCase(text.charAt(at - 1)) && "»”’\"".indexOf(next) >= 0;
  }

  private static String decoded(String text, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) windowsByte(text.charAt(at + i));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return "";
    }
  }

  /**
   * The byte that windows-1252 shows as {@code c}. Its five unassigned bytes are shown as in
   * Latin-1.
   */
  private static int windowsByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    CharsetEncoder encoder = WINDOWS_1252.newEncoder();
    return encoder.canEncode(c) ? String.valueOf(c).getBytes(WINDOWS_1252)[0] & 0xFF : -1;
  }
}
