package org.synoptic.parser;

/**
 * A string as a number that can be joined: the code of {@code "a_b"} follows from those of {@code
 * a} and {@code b}, so no string is built to look a feature up.
 *
 * <p>The hash is a polynomial in {@link #RADIX} modulo 2^64 over the chars of the string.
 *
 * @param hash of the string
 * @param step what the hash of the string before is multiplied with, for this string and a joint
 * @param tail the hash of the joint and this string
 */
record Code(long hash, long step, long tail) {

  private static final long RADIX = 0xD6E8FEB86659FD93L;
  private static final char JOINT = '_';

  static Code of(String text) {
    return of(text, 0, text.length());
  }

  /** The code of a part of {@code text}. */
  static Code of(String text, int start, int end) {
    long hash = 0;
    long power = 1;
    for (int i = start; i < end; i++) {
      hash = hash * RADIX + text.charAt(i) + 1;
      power *= RADIX;
    }
    return new Code(hash, power * RADIX, (JOINT + 1) * power + hash);
  }

  /** The hash of the string that {@code before} is the hash of, a joint, and this string. */
  long after(long before) {
    return before * step + tail;
  }

  /** The key of a string in the name space {@code seed}: equal strings differ between spaces. */
  static long key(int seed, long hash) {
    return mix(hash + (seed + 1) * 0x9E3779B97F4A7C15L);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }
}
