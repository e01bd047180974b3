package org.synoptic.annotate.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of strings, stored as sorted 63-bit hashes; the rank of a string is its position. Two
 * strings of the set with the same hash are an error when the set is made. The chance that a string
 * outside of a set of a million strings hits one of them is about one in 10^13.
 */
final class HashedKeys {

  private final long[] sorted;
  private final int[] bucketStart;
  private final int shift;

  private HashedKeys(long[] sorted) {
    this.sorted = sorted;
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(sorted.length));
    this.shift = 63 - bits;
    this.bucketStart = new int[(1 << bits) + 1];
    for (long key : sorted) {
      bucketStart[(int) (key >>> shift) + 1]++;
    }
    Arrays.parallelPrefix(bucketStart, Integer::sum);
  }

  /**
   * Sorts {@code keys} and keeps the array.
   *
   * @throws IllegalArgumentException when two keys are equal
   */
  static HashedKeys of(long[] keys) {
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1]) {
        throw new IllegalArgumentException("two entries share the hash " + keys[i]);
      }
    }
    return new HashedKeys(keys);
  }

  /**
   * The hash of {@code text}.
   *
   * @param seed separates name spaces: equal texts have different hashes for different seeds
   */
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
    for (int i = bucketStart[bucket]; i < bucketStart[bucket + 1]; i++) {
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
