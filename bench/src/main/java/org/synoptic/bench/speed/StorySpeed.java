package org.synoptic.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Story;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/** What the comparison of one story costs as it gets more reports, and how large its page is. */
final class StorySpeed {

  private final Pipeline pipeline;
  private final PrintWriter out;

  StorySpeed(Pipeline pipeline, PrintWriter out) {
    this.pipeline = pipeline;
    this.out = out;
  }

  void run(List<Article> real, List<Integer> sizes) throws IOException {
    out.println("reports  words  annotate, s  compare, s  claims  HTML, kB  JSON, kB  heap, MB");
    for (int size : sizes) {
      run(new MadeReports(real).of(size));
    }
  }

  private void run(List<Article> articles) throws IOException {
    double start = cpuSeconds();
    List<AnnotatedArticle> reports = new ArrayList<>();
    articles.forEach(article -> reports.add(pipeline.annotate(article)));
    double annotated = cpuSeconds();
    Comparison comparison = pipeline.compare(new Story("s1", "A made-up story", reports));
    double compared = cpuSeconds();
    long words = articles.stream().mapToLong(article -> article.body().split("\\s+").length).sum();
    out.printf(
        Locale.ROOT,
        "%7d %6d %12.1f %11.1f %7d %9d %9d %9d%n",
        articles.size(),
        words,
        annotated - start,
        compared - annotated,
        comparison.claims().size(),
        kilobytes(comparison, Format.HTML),
        kilobytes(comparison, Format.JSON),
        heapInUse());
    out.flush();
  }

  /** The processor time of the process, with compiler and garbage collector. */
  static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static long heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static long kilobytes(Comparison comparison, Format format) throws IOException {
    CountingWriter counter = new CountingWriter();
    Publisher.of(format, TextLayout.PLAIN).comparisons(List.of(comparison), counter);
    return counter.chars / 1000;
  }

  /** Counts what is written; nearly every char is one byte. */
  private static final class CountingWriter extends Writer {

    private long chars;

    @Override
    public void write(char[] text, int from, int length) {
      chars += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
