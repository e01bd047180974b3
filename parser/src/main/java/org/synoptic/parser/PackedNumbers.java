package org.synoptic.parser;

import java.nio.ByteBuffer;

/**
 * Numbers of some bits each, one after another, from the lowest bit of the first byte on. Behind
 * them come unused bytes, so that each number can be read as a part of an int.
 */
final class PackedNumbers {

  /** Most bits of a number: with those before it in its first byte it is part of an int. */
  static final int MOST_BITS = Integer.SIZE - Byte.SIZE + 1;

  private static final int PADDING = Integer.BYTES;

  private PackedNumbers() {}

  /**
   * Packs numbers.
   *
   * @param numbers of which the first {@code count} are packed
   * @param bits of each
   */
  static ByteBuffer pack(int[] numbers, int count, int bits) {
    ByteBuffer packed = ModelSections.buffer(bytes(count, bits));
    long open = 0;
    int openBits = 0;
    for (int i = 0; i < count; i++) {
      open |= (long) numbers[i] << openBits;
      for (openBits += bits; openBits >= Byte.SIZE; openBits -= Byte.SIZE) {
        packed.put((byte) open);
        open >>>= Byte.SIZE;
      }
    }
    if (openBits > 0) {
      packed.put((byte) open);
    }
    return packed.rewind();
  }

  /** The bytes of so many numbers. */
  static int bytes(int count, int bits) {
    return (int) (((long) count * bits + Byte.SIZE - 1) / Byte.SIZE) + PADDING;
  }

  /** The number that begins at a bit, and above it what follows. */
  static int at(ByteBuffer packed, int bit) {
    return packed.getInt(bit >>> 3) >>> (bit & 7);
  }
}
