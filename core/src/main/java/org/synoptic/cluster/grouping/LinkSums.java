package org.synoptic.cluster.grouping;

import java.util.Arrays;

/** Sums by number, in open addressing: a fifth of the time and memory of a map of objects. */
final class LinkSums {

  private static final int FREE = -1;
  private static final int SMALLEST = 4;

  private int[] keys;
  private double[] sums;
  private int size;

  LinkSums() {
    keys = new int[SMALLEST];
    sums = new double[SMALLEST];
    Arrays.fill(keys, FREE);
  }

  /** Returns the sum of a number, 0 when there is none. */
  double get(int key) {
    int at = find(key);
    return keys[at] == key ? sums[at] : 0;
  }

  void put(int key, double sum) {
    int at = find(key);
    if (keys[at] == FREE) {
      if (++size * 2 > keys.length) {
        grow();
        at = find(key);
      }
      keys[at] = key;
    }
    sums[at] = sum;
  }

  /** Moves those behind it that would not be found any more: no place is marked as once taken. */
  void remove(int key) {
    int hole = find(key);
    if (keys[hole] == FREE) {
      return;
    }
    size--;
    int last = keys.length - 1;
    for (int at = hole + 1 & last; keys[at] != FREE; at = at + 1 & last) {
      int way = at - place(keys[at]) & last;
      if (way >= (at - hole & last)) {
        keys[hole] = keys[at];
        sums[hole] = sums[at];
        hole = at;
      }
    }
    keys[hole] = FREE;
  }

  void each(LinkGraph.Visitor visitor) {
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != FREE) {
        visitor.link(keys[at], sums[at]);
      }
    }
  }

  /** Where a number is, or the free place where it would be. */
  private int find(int key) {
    int at = place(key);
    while (keys[at] != key && keys[at] != FREE) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private int place(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & keys.length - 1;
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new int[oldKeys.length * 2];
    sums = new double[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
