package org.synoptic.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.Page;

/**
 * What reading pages takes, beside readability4j in the same process and the Readability that
 * Mozilla wrote, on two DOMs for Node.
 */
final class ReadingCost {

  private static final String PAGES = "zyte-article-extraction";

  /** Passes in turn over all pages; what is told is taken of those after the first ones. */
  private static final int PASSES = 5;

  private static final int FIRST_PASSES = 2;

  private ReadingCost() {}

  static SpeedRow row(SpeedPlaces places, Pipeline pipeline) throws IOException {
    List<Page> pages = GzippedPages.of(places.data().resolve(PAGES));
    double ours = 0;
    double theirs = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      double one = seconds(pages, pipeline::read);
      double other = seconds(pages, ReadingCost::readability4j);
      ours += pass < FIRST_PASSES ? 0 : one;
      theirs += pass < FIRST_PASSES ? 0 : other;
    }
    int read = pages.size() * (PASSES - FIRST_PASSES);
    List<String> beside = new ArrayList<>();
    beside.add(against("readability4j 1.0.8 (Apache-2.0)", read / theirs, read / ours));
    beside.addAll(node(places, read / ours));
    return places.row(
        "`read`, one thread, the " + pages.size() + " pages of `" + PAGES + "`",
        String.format(Locale.ROOT, "%.0f pages a processor second", read / ours),
        String.join("; ", beside));
  }

  private static double seconds(List<Page> pages, Consumer<Page> reading) {
    long start = TimePerChar.threadCpuNanos();
    pages.forEach(reading);
    return (TimePerChar.threadCpuNanos() - start) / 1e9;
  }

  private static void readability4j(Page page) {
    try {
      new Readability4J(
              "https://page.example/",
              Jsoup.parse(new ByteArrayInputStream(page.content()), null, ""))
          .parse();
    } catch (IOException e) {
      throw new UncheckedIOException(page.path(), e);
    }
  }

  private static List<String> node(SpeedPlaces places, double ours) throws IOException {
    Path modules = places.node();
    if (modules == null) {
      return List.of("Readability for Node left out (no `--node`)");
    }
    Path script = Files.createTempFile("speed", ".cjs");
    try (InputStream in = ReadingCost.class.getResourceAsStream("readability.cjs")) {
      if (in == null) {
        throw new IOException("readability.cjs is missing");
      }
      Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
      List<String> told = new ArrayList<>();
      for (String dom : List.of("linkedom", "jsdom")) {
        ProcessCost cost =
            ProcessCost.of(
                List.of(
                    "node",
                    script.toString(),
                    modules.toAbsolutePath().toString(),
                    places.data().resolve(PAGES).toString(),
                    dom),
                Map.of());
        told.add(of(dom, cost, ours));
      }
      return told;
    } finally {
      Files.delete(script);
    }
  }

  private static String of(String dom, @Nullable ProcessCost cost, double ours) {
    String name = "Mozilla's Readability (Apache-2.0) on " + dom + " (" + license(dom) + ")";
    return cost == null
        ? name + " did not run"
        : against(name, Double.parseDouble(cost.out().strip()), ours);
  }

  private static String license(String dom) {
    return dom.equals("jsdom") ? "MIT" : "ISC";
  }

  private static String against(String name, double theirs, double ours) {
    return String.format(Locale.ROOT, "%s %.0f: %.2f times", name, theirs, ours / theirs);
  }
}
