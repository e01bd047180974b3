package org.synoptic.gather.warc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Sha256;

/**
 * A digest as WARC fields give it, {@code sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ}: MD5, SHA-1,
 * SHA-256 or SHA-512, in base 32, base 64 or hexadecimal.
 */
final class Digest {

  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "md5", "MD5",
          "sha1", "SHA-1",
          "sha256", "SHA-256",
          "sha512", "SHA-512");
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final String label;
  private final MessageDigest algorithm;
  private final byte[] value;

  private Digest(String label, MessageDigest algorithm, byte[] value) {
    this.label = label;
    this.algorithm = algorithm;
    this.value = value;
  }

  /** The digest in a header field, or null when there is none that can be verified. */
  static @Nullable Digest of(@Nullable String field) {
    int colon = field == null ? -1 : field.indexOf(':');
    if (field == null || colon < 0) {
      return null;
    }
    String label = field.substring(0, colon).strip().toLowerCase(Locale.ROOT).replace("-", "");
    try {
      MessageDigest algorithm = MessageDigest.getInstance(ALGORITHMS.getOrDefault(label, "none"));
      byte[] value = value(field.substring(colon + 1).strip(), algorithm.getDigestLength());
      return value == null ? null : new Digest(label, algorithm, value);
    } catch (NoSuchAlgorithmException unknown) {
      return null;
    }
  }

  /** The SHA-256 of some bytes as a field gives it, in base 32. */
  static String sha256(byte[] bytes) {
    return "sha256:" + base32(Sha256.of(bytes));
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 8 * bytes.length; bit += 5) {
      int high = bytes[bit >> 3] & 0xFF;
      int low = (bit >> 3) + 1 < bytes.length ? bytes[(bit >> 3) + 1] & 0xFF : 0;
      int digit = (high << 8 | low) >> (11 - (bit & 7)) & 31;
      text.append(BASE_32.charAt(digit));
    }
    return text.toString();
  }

  /** True when the bytes from {@code from} on have this digest. */
  boolean matches(byte[] bytes, int from) {
    algorithm.reset();
    algorithm.update(bytes, from, bytes.length - from);
    return Arrays.equals(algorithm.digest(), value);
  }

  /** The algorithm's label. */
  String label() {
    return label;
  }

  private static byte @Nullable [] value(String text, int length) {
    String unpadded = text.replaceAll("=+$", "");
    if (unpadded.length() == 2 * length && unpadded.matches("[0-9a-fA-F]+")) {
      return HexFormat.of().parseHex(unpadded);
    }
    if (unpadded.length() == (8 * length + 4) / 5) {
      return base32(unpadded.toUpperCase(Locale.ROOT), length);
    }
    return unpadded.length() == (8 * length + 5) / 6 ? base64(unpadded) : null;
  }

  private static byte @Nullable [] base32(String text, int length) {
    byte[] bytes = new byte[length];
    int bits = 0;
    int pending = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = BASE_32.indexOf(text.charAt(i));
      if (digit < 0) {
        return null;
      }
      pending = pending << 5 | digit;
      bits += 5;
      if (bits >= 8 && at < length) {
        bits -= 8;
        bytes[at++] = (byte) (pending >> bits);
      }
      pending &= (1 << bits) - 1;
    }
    return bytes;
  }

  private static byte @Nullable [] base64(String text) {
    try {
      return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
