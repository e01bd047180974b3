package org.synoptic.compare.slots;

/**
 * Two values of two reports.
 *
 * @param two what they are to each other
 * @param score how alike their contexts are, 0 to 1
 */
record SlotPair(SlotReading a, SlotReading b, SlotComparison two, double score) {

  /** Whether both give one value in one unit. */
  boolean isEqual() {
    return a.hasSameValue(b)
        && String.valueOf(a.figure().unit()).equals(String.valueOf(b.figure().unit()));
  }
}
