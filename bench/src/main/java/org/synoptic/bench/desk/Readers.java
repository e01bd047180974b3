package org.synoptic.bench.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** People who read: each asks for a page, looks at it for some seconds, and asks for the next. */
final class Readers {

  private static final int PAUSE_MILLIS = 2_000;

  private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
  private final DeskProcess desk;
  private final List<String> paths;

  Readers(DeskProcess desk, List<String> paths) {
    this.desk = desk;
    this.paths = paths;
  }

  /** How long pages took, in milliseconds, in ascending order. */
  double[] read(int people, int pages) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      Random random = new Random(person);
      Thread thread = new Thread(() -> read(random, pages));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private void read(Random random, int pages) {
    try {
      for (int i = 0; i < pages; i++) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * PAUSE_MILLIS));
        String path = paths.get(random.nextInt(paths.size()));
        long start = System.nanoTime();
        desk.get(path);
        millis.add((System.nanoTime() - start) / 1e6);
      }
    } catch (Exception e) {
      // A page that fails counts as one that never came.
      millis.add(Double.POSITIVE_INFINITY);
    }
  }

  /** The value that a share of all do not exceed. */
  static double percentile(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
