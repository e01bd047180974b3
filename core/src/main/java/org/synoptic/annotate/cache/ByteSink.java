package org.synoptic.annotate.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes. A number takes one byte for each seven of its bits. A text that was
 * written before is written as its number.
 */
final class ByteSink {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  /** A number of either sign; small ones take one byte. */
  void number(int value) {
    int rest = value << 1 ^ value >> 31;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void fraction(double value) {
    out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }

  /** A text: its number among those before, or the next number and its chars. */
  void text(@Nullable String value) {
    Integer known = value == null ? Integer.valueOf(-1) : texts.putIfAbsent(value, texts.size());
    if (known != null || value == null) {
      number(known == null ? -1 : known);
      return;
    }
    number(texts.size() - 1);
    byte[] chars = value.getBytes(StandardCharsets.UTF_16BE);
    boolean narrow = value.chars().allMatch(c -> c < 0x80);
    number(narrow ? value.length() : -1 - value.length());
    out.writeBytes(narrow ? value.getBytes(StandardCharsets.US_ASCII) : chars);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
