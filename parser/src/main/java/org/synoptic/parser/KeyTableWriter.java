package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Finds a place for each key of a {@link KeyTable}, and writes the table. */
final class KeyTableWriter {

  /**
   * Bytes of an entry: its number, and in the rest some bits of its key. With 11 of these bits one
   * word in 2,000 that is not in a table is taken for one that is.
   */
  static final int ENTRY_BYTES = 3;

  /** Bytes of an entry without number: 16 bits of its key. */
  static final int KEY_BYTES = 2;

  /** Keys of a group in the mean. With more, displacements of 16 bits do not suffice. */
  private static final int GROUP = 5;

  /** Places of a hundred that are taken: fuller tables take longer to write. Set by hand. */
  private static final int TAKEN = 98;

  private static final int DISPLACEMENTS = 1 << Short.SIZE;

  private final long[] keys;
  private final int places;
  private final int groups;

  /** The indexes of the keys, group by group. */
  private final int[] order;

  /** Where each group begins in {@link #order}, and the end. */
  private final int[] starts;

  private final short[] displacements;
  private final BitSet taken;

  /**
   * @param keys no two of them equal
   * @throws IllegalArgumentException when two are equal
   */
  KeyTableWriter(long[] keys) {
    this.keys = keys;
    places = (int) (keys.length * 100L / TAKEN) + 1;
    groups = keys.length / GROUP + 1;
    order = new int[keys.length];
    starts = new int[groups + 1];
    displacements = new short[groups];
    taken = new BitSet(places);
    sort();
    displace();
  }

  private void sort() {
    for (long key : keys) {
      starts[KeyTable.group(key, groups) + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    int[] next = starts.clone();
    for (int i = 0; i < keys.length; i++) {
      order[next[KeyTable.group(keys[i], groups)]++] = i;
    }
  }

  /** Large groups come first, while there is room. */
  private void displace() {
    int largest = 0;
    for (int group = 0; group < groups; group++) {
      largest = Math.max(largest, size(group));
    }
    for (int size = largest; size > 0; size--) {
      for (int group = 0; group < groups; group++) {
        if (size(group) == size) {
          displacements[group] = (short) displacement(group);
        }
      }
    }
  }

  private int size(int group) {
    return starts[group + 1] - starts[group];
  }

  private int displacement(int group) {
    for (int displacement = 0; displacement < DISPLACEMENTS; displacement++) {
      if (take(group, displacement)) {
        return displacement;
      }
    }
    throw new IllegalArgumentException(
        "no places for the keys of group " + group + "; two of them may be equal");
  }

  /** Takes the places of all keys of the group, or none where one is not free. */
  private boolean take(int group, int displacement) {
    for (int i = starts[group]; i < starts[group + 1]; i++) {
      int place = KeyTable.place(keys[order[i]], displacement, places);
      if (taken.get(place)) {
        for (int back = starts[group]; back < i; back++) {
          taken.clear(KeyTable.place(keys[order[back]], displacement, places));
        }
        return false;
      }
      taken.set(place);
    }
    return true;
  }

  /** How many places there are; some stay empty. */
  int places() {
    return places;
  }

  /** The place of each key, from 0 on. */
  int[] placesOfKeys() {
    int[] found = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int displacement = displacements[KeyTable.group(keys[i], groups)] & 0xFFFF;
      found[i] = KeyTable.place(keys[i], displacement, places);
    }
    return found;
  }

  /**
   * The table.
   *
   * @param numbers of the keys
   * @param entryBytes of a number and what tells its key from others
   */
  ByteBuffer table(int[] numbers, int entryBytes) {
    int bits = 0;
    for (int number : numbers) {
      bits = Math.max(bits, Integer.SIZE - Integer.numberOfLeadingZeros(number));
    }
    if (bits >= entryBytes * Byte.SIZE) {
      throw new IllegalArgumentException("the numbers take " + bits + " bits");
    }
    int start = KeyTable.HEADER_BYTES + groups * Short.BYTES;
    ByteBuffer table = ModelSections.buffer(start + places * entryBytes + KeyTable.PADDING);
    table.putInt(places).putInt(groups).putInt(entryBytes).putInt(bits);
    table.asShortBuffer().put(displacements);
    int[] found = placesOfKeys();
    for (int i = 0; i < keys.length; i++) {
      long entry = keys[i] << bits | numbers[i] & 0xFFFFFFFFL;
      for (int part = 0; part < entryBytes; part++) {
        table.put(start + found[i] * entryBytes + part, (byte) (entry >>> part * Byte.SIZE));
      }
    }
    return table.rewind();
  }
}
