package org.synoptic.parser;

import java.util.Arrays;

/** Keys and their numbers, before they become a {@link KeyTable}. */
final class KeyList {

  private long[] keys = new long[1 << 16];
  private int[] numbers = new int[1 << 16];
  private int size;

  void add(long key, int number) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    keys[size] = key;
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  long[] keys() {
    return Arrays.copyOf(keys, size);
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, size);
  }
}
