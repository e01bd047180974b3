package org.synoptic.cluster.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * The people or the places that an opening names, as hashes in ascending order: two of them are
 * compared for each pair of reports, and no text is read for it.
 */
public final class NameHashes {

  private final int[] hashes;

  private NameHashes(int[] hashes) {
    this.hashes = hashes;
  }

  static NameHashes of(List<String> names) {
    int[] hashes = names.stream().mapToInt(HashedVector::hash).toArray();
    Arrays.sort(hashes);
    return new NameHashes(hashes);
  }

  /** Whether both have names and none in common. */
  boolean areOtherThan(NameHashes those) {
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < those.hashes.length) {
      int a = hashes[i];
      int b = those.hashes[j];
      if (a == b) {
        return false;
      }
      i += a < b ? 1 : 0;
      j += a > b ? 1 : 0;
    }
    return hashes.length > 0 && those.hashes.length > 0;
  }
}
