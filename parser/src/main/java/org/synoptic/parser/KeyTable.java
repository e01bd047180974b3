package org.synoptic.parser;

import java.nio.LongBuffer;

/**
 * A number for each of many keys, found with one read of memory as a rule.
 *
 * <p>An open table with linear probing. A slot holds the lower half of its key and the number,
 * which is not 0; the upper half of the key says where the search begins. So a key that is not in
 * the table is taken for another one with a chance of about one in 2^32.
 */
final class KeyTable {

  /** Most slots of a hundred that are taken: a search then reads 1.5 slots on average. */
  private static final int MOST_TAKEN = 70;

  private static final long LOWER_HALF = 0xFFFFFFFFL;

  private final LongBuffer slots;
  private final int shift;
  private final int mask;

  /**
   * A table of these slots.
   *
   * @param slots as {@link #slots} gives them; read where they are
   */
  KeyTable(LongBuffer slots) {
    this.slots = slots;
    this.mask = slots.capacity() - 1;
    this.shift = Long.numberOfLeadingZeros(mask);
  }

  /**
   * The slots of a table.
   *
   * @param numbers of the keys; none is 0
   * @throws IllegalArgumentException when two keys cannot be told apart
   */
  static long[] slots(long[] keys, int[] numbers) {
    long least = Math.max(2, keys.length * 100L / MOST_TAKEN);
    long[] slots = new long[Integer.highestOneBit((int) least - 1) << 1];
    int shift = Long.numberOfLeadingZeros(slots.length - 1L);
    for (int i = 0; i < keys.length; i++) {
      int at = (int) (keys[i] >>> shift);
      while (slots[at] != 0) {
        if ((int) (slots[at] >>> Integer.SIZE) == (int) keys[i]) {
          throw new IllegalArgumentException("two entries share the key " + keys[i]);
        }
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = keys[i] << Integer.SIZE | numbers[i] & LOWER_HALF;
    }
    return slots;
  }

  /** The number of a key; 0 when it is not in the table. */
  int find(long key) {
    int at = (int) (key >>> shift);
    long slot = slots.get(at);
    while (slot != 0) {
      if ((int) (slot >>> Integer.SIZE) == (int) key) {
        return (int) slot;
      }
      at = (at + 1) & mask;
      slot = slots.get(at);
    }
    return 0;
  }
}
