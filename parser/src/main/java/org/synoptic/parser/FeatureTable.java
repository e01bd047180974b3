package org.synoptic.parser;

/**
 * What {@link LinearModel#feature} tells of the row of each feature. The keys and places are those
 * of a {@link KeyTable}; this one is held in memory, for several hundred features of each word are
 * looked up.
 */
final class FeatureTable {

  /** Bits of an entry that tell the row; some of those above tell the key. */
  private static final int ROW_BITS = 40;

  private static final long ROW = (1L << ROW_BITS) - 1;

  private final char[] displacements;
  private final long[] entries;

  /** The bits above the row that are those of the key. */
  private final long keyMask;

  /**
   * The keys of a table, with its numbers for the time being.
   *
   * @param bytes of the table
   * @throws UnfitModelsException when its entries are of another length than those of features
   */
  FeatureTable(KeyTable table, byte[] bytes) {
    if (table.entryBytes() != KeyTableWriter.ENTRY_BYTES) {
      throw new UnfitModelsException("they have features in entries of another length");
    }
    displacements = table.displacements();
    entries = new long[table.places()];
    keyMask = table.keyMask() << ROW_BITS;
    int numberBits = table.numberBits();
    long number = (1L << numberBits) - 1;
    int at = table.firstEntry();
    for (int place = 0; place < entries.length; place++) {
      long entry = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
      entries[place] = entry & number | entry >>> numberBits << ROW_BITS;
      at += KeyTableWriter.ENTRY_BYTES;
    }
  }

  int places() {
    return entries.length;
  }

  /** The number at a place, from 0 on; 0 where there is none. */
  int number(int place) {
    return (int) (entries[place] & ROW);
  }

  /** Sets the row at a place. */
  void set(int place, long row) {
    entries[place] = entries[place] & ~ROW | row;
  }

  /** The row of a feature; 0 when the model does not know it. */
  long find(long key) {
    int displacement = displacements[KeyTable.group(key, displacements.length)];
    long entry = entries[KeyTable.place(key, displacement, entries.length)];
    return ((entry ^ key << ROW_BITS) & keyMask) == 0 ? entry & ROW : 0;
  }
}
