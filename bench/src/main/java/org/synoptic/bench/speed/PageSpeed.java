package org.synoptic.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.synoptic.Pipeline;
import org.synoptic.model.Article;
import org.synoptic.model.Page;

/**
 * Times the reading of HTML pages to articles, on two threads, in several passes over all pages.
 */
final class PageSpeed {

  private static final int THREADS = 2;
  private static final int PASSES = 6;

  private final Pipeline pipeline;
  private final PrintWriter out;

  PageSpeed(Pipeline pipeline, PrintWriter out) {
    this.pipeline = pipeline;
    this.out = out;
  }

  /** Runs all passes; returns how many pages of the last pass gave no article. */
  int run(Path folder) throws IOException {
    List<Page> pages = GzippedPages.of(folder);
    long bytes = pages.stream().mapToLong(page -> page.content().length).sum();
    out.printf(Locale.ROOT, "%d pages, %,d kB; %d threads%n", pages.size(), bytes / 1000, THREADS);
    int skipped = 0;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int pass = 1; pass <= PASSES; pass++) {
        long start = System.nanoTime();
        long cpuStart = cpuNanos();
        skipped = pass(pages, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpuNanos() - cpuStart) / 1e9;
        out.printf(
            Locale.ROOT,
            "pass %d: %6.1f pages/s; %6.1f pages per second of processor time%n",
            pass,
            pages.size() / seconds,
            pages.size() / cpuSeconds);
        out.flush();
      }
    } finally {
      threads.shutdown();
    }
    return skipped;
  }

  /** Returns the processor time of the process in ns, with compiler and garbage collector. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private int pass(List<Page> pages, ExecutorService threads) {
    List<Callable<Boolean>> readings = new ArrayList<>();
    pages.forEach(page -> readings.add(() -> pipeline.read(page) instanceof Article));
    try {
      int skipped = 0;
      for (Future<Boolean> reading : threads.invokeAll(readings)) {
        skipped += reading.get() ? 0 : 1;
      }
      return skipped;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page could not be read", e.getCause());
    }
  }
}
