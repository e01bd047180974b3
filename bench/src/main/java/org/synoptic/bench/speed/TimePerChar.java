package org.synoptic.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.synoptic.model.Article;

/** Collects the processor time per char that each article takes, to find the slowest. */
final class TimePerChar {

  /** Shorter bodies are left out: most of their time is a fixed cost. Set by hand. */
  private static final int LEAST_CHARS = 500;

  private final double[] perChar;
  private int count;
  private double slowest;
  private String slowestArticle = "";

  TimePerChar(int most) {
    perChar = new double[most];
  }

  /** Returns the processor time of this thread in ns; other work on the machine does not count. */
  static long threadCpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  void add(Article article, long nanos) {
    int chars = article.body().length();
    if (chars < LEAST_CHARS) {
      return;
    }
    double perCharNanos = (double) nanos / chars;
    perChar[count++] = perCharNanos;
    if (perCharNanos > slowest) {
      slowest = perCharNanos;
      slowestArticle = article.path() + " " + article.id();
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
        slowestArticle);
  }
}
