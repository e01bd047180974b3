package org.synoptic.cluster.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The reports in which each sentence stands, in two arrays in the order of the sentences: a hundred
 * thousand reports have nearly a million sentences that stand in one of them only.
 */
final class SentencePostings {

  private long[] keys = {};
  private int[] reports = {};

  private long[] newKeys = new long[16];
  private int[] newReports = new int[16];
  private int fresh;

  /** Adds a sentence of a report. Reports come in ascending order. */
  void add(long key, int report) {
    if (fresh == newKeys.length) {
      newKeys = Arrays.copyOf(newKeys, fresh * 2);
      newReports = Arrays.copyOf(newReports, fresh * 2);
    }
    newKeys[fresh] = key;
    newReports[fresh++] = report;
  }

  /** Returns the sentences that were added since it was last asked, each once, in order. */
  long[] keysSinceLastAsked() {
    int[] order =
        IntStream.range(0, fresh)
            .boxed()
            .sorted((a, b) -> Long.compare(newKeys[a], newKeys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    merge(order);
    long[] added = LongStream.of(newKeys).limit(fresh).sorted().distinct().toArray();
    fresh = 0;
    return added;
  }

  /** Takes in what is new, in its order; of one sentence after what stands. */
  private void merge(int[] order) {
    long[] allKeys = new long[keys.length + order.length];
    int[] allReports = new int[allKeys.length];
    int old = 0;
    int at = 0;
    for (int next : order) {
      while (old < keys.length && keys[old] <= newKeys[next]) {
        allKeys[at] = keys[old];
        allReports[at++] = reports[old++];
      }
      allKeys[at] = newKeys[next];
      allReports[at++] = newReports[next];
    }
    System.arraycopy(keys, old, allKeys, at, keys.length - old);
    System.arraycopy(reports, old, allReports, at, keys.length - old);
    keys = allKeys;
    reports = allReports;
  }

  /** Returns the reports that had a sentence when the new ones were last asked for, each once. */
  int[] of(long key) {
    int any = Arrays.binarySearch(keys, key);
    if (any < 0) {
      return new int[0];
    }
    int from = any;
    while (from > 0 && keys[from - 1] == key) {
      from--;
    }
    int to = any;
    while (to < keys.length && keys[to] == key) {
      to++;
    }
    return IntStream.range(from, to).map(at -> reports[at]).distinct().toArray();
  }
}
