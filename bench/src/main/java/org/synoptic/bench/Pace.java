package org.synoptic.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.synoptic.model.Article;

/** The processor time that each article takes, against the median of all a char. */
final class Pace {

  /** Shorter bodies take their time for what every article costs. */
  private static final int LEAST_CHARS = 500;

  private final double[] perChar;
  private int count;
  private double slowest;
  private String slowestId = "";

  Pace(int most) {
    perChar = new double[most];
  }

  /** What this thread used of the processor so far: other work on the machine does not count. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  void add(Article article, long nanos) {
    int chars = article.body().length();
    if (chars < LEAST_CHARS) {
      return;
    }
    double each = (double) nanos / chars;
    perChar[count++] = each;
    if (each > slowest) {
      slowest = each;
      slowestId = article.path() + " " + article.id();
    }
  }

  @Override
  public String toString() {
    if (count == 0) {
      return "no article of " + LEAST_CHARS + " chars";
    }
    double[] sorted = Arrays.copyOf(perChar, count);
    Arrays.sort(sorted);
    double median = sorted[count / 2];
    return String.format(
        Locale.ROOT,
        "a char: median %.1f µs, slowest %.1f times that (%s)",
        median / 1000,
        slowest / median,
        slowestId);
  }
}
