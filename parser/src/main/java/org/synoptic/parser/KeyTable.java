package org.synoptic.parser;

import java.nio.LongBuffer;

/**
 * A number for each of many keys, found with one or two reads of memory as a rule.
 *
 * <p>An open table with linear probing. A slot holds the lower half of its key and the number,
 * which is not 0; the upper half of the key says where the search begins. So a key that is not in
 * the table is taken for another one with a chance of about one in 2^32.
 */
final class KeyTable {

  /** Slots of a hundred that are taken where every microsecond counts. Set by hand. */
  static final int ROOMY = 50;

  /** Slots of a hundred that are taken where room counts. Set by hand. */
  static final int PACKED = 80;

  private static final long LOWER_HALF = 0xFFFFFFFFL;

  private final LongBuffer slots;
  private final int size;

  /**
   * A table of these slots.
   *
   * @param slots as {@link #slots} gives them; read where they are
   */
  KeyTable(LongBuffer slots) {
    this.slots = slots;
    this.size = slots.capacity();
  }

  /**
   * The slots of a table.
   *
   * @param numbers of the keys; none is 0
   * @param taken slots of a hundred that are taken
   * @throws IllegalArgumentException when two keys cannot be told apart
   */
  static long[] slots(long[] keys, int[] numbers, int taken) {
    long[] slots = new long[(int) (keys.length * 100L / taken) + 1];
    for (int i = 0; i < keys.length; i++) {
      int at = start(keys[i], slots.length);
      while (slots[at] != 0) {
        if ((int) (slots[at] >>> Integer.SIZE) == (int) keys[i]) {
          throw new IllegalArgumentException("two entries share the key " + keys[i]);
        }
        at = next(at, slots.length);
      }
      slots[at] = keys[i] << Integer.SIZE | numbers[i] & LOWER_HALF;
    }
    return slots;
  }

  /** Spreads the upper half of the key over the slots. */
  private static int start(long key, int size) {
    return (int) ((key >>> Integer.SIZE) * size >>> Integer.SIZE);
  }

  private static int next(int at, int size) {
    return at + 1 == size ? 0 : at + 1;
  }

  /** The number of a key; 0 when it is not in the table. */
  int find(long key) {
    int at = start(key, size);
    // A damaged table may have no free slot.
    for (int read = 0; read < size; read++) {
      long slot = slots.get(at);
      if (slot == 0) {
        return 0;
      }
      if ((int) (slot >>> Integer.SIZE) == (int) key) {
        return (int) slot;
      }
      at = next(at, size);
    }
    return 0;
  }
}
