package org.synoptic.annotate.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote. Never takes more memory than the bytes justify. */
final class ByteSource {

  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  ByteSource(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  boolean isAtEnd() {
    return !in.hasRemaining();
  }

  int number() throws DamagedException {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte next = next();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new DamagedException("a number without end");
  }

  private byte next() throws DamagedException {
    try {
      return in.get();
    } catch (BufferUnderflowException e) {
      throw new DamagedException("cut short");
    }
  }

  double fraction() throws DamagedException {
    if (in.remaining() < Double.BYTES) {
      throw new DamagedException("cut short");
    }
    return in.getDouble();
  }

  /** The length of a list, each item of which takes a byte or more. */
  int size() throws DamagedException {
    int size = number();
    if (size < 0 || size > in.remaining()) {
      throw new DamagedException("no such length: " + size);
    }
    return size;
  }

  @Nullable String text() throws DamagedException {
    int number = number();
    if (number < -1 || number > texts.size()) {
      throw new DamagedException("no such text: " + number);
    }
    if (number < 0) {
      return null;
    }
    if (number == texts.size()) {
      texts.add(chars());
    }
    return texts.get(number);
  }

  private String chars() throws DamagedException {
    int length = number();
    boolean narrow = length >= 0;
    long bytes = narrow ? length : 2L * (-1L - length);
    if (bytes > in.remaining()) {
      throw new DamagedException("cut short");
    }
    byte[] chars = new byte[(int) bytes];
    in.get(chars);
    return new String(chars, narrow ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
  }
}
