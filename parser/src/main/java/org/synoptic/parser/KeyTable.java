package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A number for each of many keys, found with two reads of memory, the first of them in a small part
 * of the table.
 *
 * <p>The keys fall into groups; each group has a displacement that gives every key of all groups a
 * place of its own (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009). At its place
 * lies the number, and above it as much of the key as the entry has room for. So a key that is not
 * in the table is taken for another one with a chance of one in two to the number of these bits.
 */
final class KeyTable {

  /** The number of places, of groups, the bytes of an entry, the bits of its number. */
  static final int HEADER_BYTES = 4 * Integer.BYTES;

  /** Unused bytes at the end, so that each entry can be read as a long. */
  static final int PADDING = Long.BYTES;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int places;
  private final int groups;
  private final int entryBytes;
  private final int numberBits;

  /** The bits of an entry that are bits of its key, as the lowest ones. */
  private final long keyMask;

  private final ByteBuffer displacements;
  private final ByteBuffer entries;

  /**
   * A table.
   *
   * @param table as {@link KeyTableWriter} writes it; read where it is
   * @throws UnfitModelsException when its size is not what its head says
   */
  KeyTable(ByteBuffer table) {
    ByteBuffer head = table.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    if (head.capacity() < HEADER_BYTES) {
      throw new UnfitModelsException("they have a table without a head");
    }
    places = head.getInt(0);
    groups = head.getInt(Integer.BYTES);
    entryBytes = head.getInt(2 * Integer.BYTES);
    numberBits = head.getInt(3 * Integer.BYTES);
    long start = HEADER_BYTES + (long) groups * Short.BYTES;
    long size = start + (long) places * entryBytes + PADDING;
    boolean narrow = entryBytes > 0 && entryBytes <= Long.BYTES;
    if (places < 1 || groups < 1 || !narrow || !fits(numberBits) || size != head.capacity()) {
      throw new UnfitModelsException("they have a table of another size than its head says");
    }
    keyMask = -1L >>> (Long.SIZE - keyBits());
    displacements = slice(table, HEADER_BYTES, groups * Short.BYTES);
    entries = slice(table, (int) start, (int) (size - start));
  }

  private boolean fits(int bits) {
    return bits >= 0 && bits <= Integer.SIZE && bits < entryBytes * Byte.SIZE;
  }

  private int keyBits() {
    return entryBytes * Byte.SIZE - numberBits;
  }

  /** Read-only, as what is mapped is: the compiler then meets one kind of buffer. */
  private static ByteBuffer slice(ByteBuffer table, int start, int length) {
    return table.slice(start, length).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The group of a key. */
  static int group(long key, int groups) {
    return (int) ((key >>> Integer.SIZE) * groups >>> Integer.SIZE);
  }

  /** The place of a key of a group with this displacement. */
  static int place(long key, int displacement, int places) {
    long spread = (key ^ displacement * GOLDEN) * GOLDEN;
    return (int) ((spread >>> Integer.SIZE) * places >>> Integer.SIZE);
  }

  private int place(long key) {
    int displacement = displacements.getShort(group(key, groups) * Short.BYTES) & 0xFFFF;
    return place(key, displacement, places);
  }

  private long entry(int place) {
    return entries.getLong(place * entryBytes);
  }

  private boolean holds(long entry, long key) {
    return ((entry >>> numberBits ^ key) & keyMask) == 0;
  }

  /** The place of a key, from 1 on; 0 when it is not in the table. */
  int findPlace(long key) {
    int place = place(key);
    return holds(entry(place), key) ? place + 1 : 0;
  }

  /** The number of a key; 0 when it is not in the table. */
  int find(long key) {
    long entry = entry(place(key));
    return holds(entry, key) ? number(entry) : 0;
  }

  private int number(long entry) {
    return (int) (entry & ~(-1L << numberBits));
  }

  /** How many places there are; some may be empty. */
  int places() {
    return places;
  }

  /** The lowest bits of keys, as many as an entry has above its number. */
  long keyMask() {
    return keyMask;
  }

  int numberBits() {
    return numberBits;
  }

  int entryBytes() {
    return entryBytes;
  }

  /** Where the first entry begins. */
  int firstEntry() {
    return HEADER_BYTES + groups * Short.BYTES;
  }

  /** The displacement of each group. */
  char[] displacements() {
    char[] copy = new char[groups];
    displacements.asCharBuffer().get(copy);
    return copy;
  }
}
