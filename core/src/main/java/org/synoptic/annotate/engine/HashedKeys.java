package org.synoptic.annotate.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of strings kept as 63-bit hashes in order; each has a rank. That two of the strings share a
 * hash is found out when the set is made; that a string outside it hits one of a million keys is a
 * matter of one in 10^13.
 */
final class HashedKeys {

  private final long[] sorted;
  private final int[] first;
  private final int shift;

  private HashedKeys(long[] sorted) {
    this.sorted = sorted;
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(sorted.length));
    this.shift = 63 - bits;
    this.first = new int[(1 << bits) + 1];
    for (long key : sorted) {
      first[(int) (key >>> shift) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
  }

  /** Takes over {@code keys} and puts them in order. */
  static HashedKeys of(long[] keys) {
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1]) {
        throw new IllegalArgumentException("two entries share the hash " + keys[i]);
      }
    }
    return new HashedKeys(keys);
  }

  /** The hash of {@code text} in the name space of {@code seed}. */
  static long hash(long seed, String text) {
    long hash = mix(seed + 0x9E3779B97F4A7C15L);
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xD6E8FEB86659FD93L;
      hash ^= hash >>> 32;
    }
    return mix(hash) >>> 1;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }

  int size() {
    return sorted.length;
  }

  /** The rank of {@code key}, 0 to {@code size() - 1}, or -1 when it is not in the set. */
  int find(long key) {
    int bucket = (int) (key >>> shift);
    for (int i = first[bucket]; i < first[bucket + 1]; i++) {
      if (sorted[i] == key) {
        return i;
      }
    }
    return -1;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(sorted.length);
    for (long key : sorted) {
      out.writeLong(key);
    }
  }

  static HashedKeys read(ByteBuffer in) {
    long[] sorted = new long[in.getInt()];
    in.asLongBuffer().get(sorted);
    in.position(in.position() + Long.BYTES * sorted.length);
    return new HashedKeys(sorted);
  }
}
