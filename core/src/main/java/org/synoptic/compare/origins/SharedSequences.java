package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.Words;

/** Which texts have some words in a row in common, found by an index and not pair by pair. */
final class SharedSequences {

  /** An odd number of 64 bits: by it, hashes of sequences differ nearly always. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private SharedSequences() {}

  /**
   * For each text the later ones that have so many words in a row in common with it; by the chance
   * of equal hashes, once in a while one more.
   */
  static List<BitSet> later(List<Words> texts, int words) {
    List<BitSet> later = new ArrayList<>();
    Map<Long, BitSet> having = new HashMap<>();
    for (int text = texts.size() - 1; text >= 0; text--) {
      BitSet sharing = new BitSet();
      for (long sequence : sequences(texts.get(text), words)) {
        BitSet others = having.computeIfAbsent(sequence, k -> new BitSet());
        sharing.or(others);
        others.set(text);
      }
      sharing.clear(text);
      later.add(0, sharing);
    }
    return later;
  }

  private static long[] sequences(Words text, int words) {
    long[] hashes = new long[Math.max(0, text.size() - words + 1)];
    for (int i = 0; i < hashes.length; i++) {
      for (int k = 0; k < words; k++) {
        hashes[i] = hashes[i] * FACTOR + text.form(i + k).hashCode();
      }
    }
    return hashes;
  }
}
