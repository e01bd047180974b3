package org.synoptic.extract.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Repairs UTF-8 that was read as Mac OS Roman: {@code √∂} becomes ö, {@code ‚Äô} becomes ’. */
final class MacRoman {

  /** What Mac OS Roman shows for the bytes from 0x80 to 0xBF (Apple's table ROMAN.TXT). */
  private static final String CONTINUATIONS =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø";

  /** What it shows for the first bytes C2, C3 and E2. */
  private static final String LEADS = "¬√‚";

  private static final int[] LEAD_BYTES = {0xC2, 0xC3, 0xE2};

  /** Misread chars in a text that is repaired; a single one may be a formula. Set by hand. */
  private static final int FEWEST = 2;

  private MacRoman() {}

  /** The text with misread chars repaired; the same where fewer than {@value #FEWEST} are found. */
  static String repair(String text) {
    if (text.indexOf('√') < 0 && text.indexOf('‚') < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    int found = 0;
    for (int at = 0; at < text.length(); ) {
      String whole = charAt(text, at);
      found += whole.isEmpty() ? 0 : 1;
      repaired.append(whole.isEmpty() ? text.substring(at, at + 1) : whole);
      at += whole.isEmpty() ? 1 : text.charAt(at) == '‚' ? 3 : 2;
    }
    return found < FEWEST ? text : repaired.toString();
  }

  /**
   * The char that the chars from {@code at} on stand for; empty where they stand for themselves.
   */
  private static String charAt(String text, int at) {
    int lead = LEADS.indexOf(text.charAt(at));
    int length = lead == 2 ? 3 : 2;
    if (lead < 0 || at + length > text.length() || lead == 1 && !isInWord(text, at)) {
      return "";
    }
    byte[] bytes = new byte[length];
    bytes[0] = (byte) LEAD_BYTES[lead];
    for (int i = 1; i < length; i++) {
      int index = CONTINUATIONS.indexOf(text.charAt(at + i));
      if (index < 0) {
        return "";
      }
      bytes[i] = (byte) (0x80 + index);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return "";
    }
  }

  /** True for a root sign with a letter before it or after the next char, which no formula has. */
  private static boolean isInWord(String text, int at) {
    boolean after = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
    return after || at > 0 && Character.isLetter(text.charAt(at - 1));
  }
}
