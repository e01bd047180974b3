package org.synoptic.bench.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Comparison;
import org.synoptic.model.Story;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/** What one story of many reports takes, how large its page is, and how long a browser opens it. */
final class StoryCost {

  private static final int REPORTS = 50;
  private static final int RUNS = 3;
  private static final List<String> BROWSERS = List.of("chromium", "google-chrome");

  private StoryCost() {}

  static SpeedRow row(SpeedPlaces places, Pipeline pipeline, List<Article> real)
      throws IOException {
    List<AnnotatedArticle> reports =
        new MadeReports(real).of(REPORTS).stream().map(pipeline::annotate).toList();
    double start = StorySpeed.cpuSeconds();
    Comparison comparison = pipeline.compare(new Story("s1", "A made-up story", reports));
    double compared = StorySpeed.cpuSeconds() - start;
    Path page = Files.createTempFile("speed", ".html");
    try {
      try (Writer out = Files.newBufferedWriter(page)) {
        Publisher.of(Format.HTML, TextLayout.PLAIN).comparisons(List.of(comparison), out);
      }
      return places.row(
          "one story of " + REPORTS + " made-up reports compared",
          String.format(
              Locale.ROOT,
              "%.1f processor seconds; HTML of %.1f MB",
              compared,
              Files.size(page) / 1e6),
          opened(page));
    } finally {
      Files.delete(page);
    }
  }

  private static String opened(Path page) throws IOException {
    ProcessCost empty = null;
    for (String browser : BROWSERS) {
      empty = empty == null ? browser(browser, "about:blank") : empty;
      ProcessCost full = empty == null ? null : browser(browser, page.toUri().toString());
      if (empty != null && full != null) {
        return String.format(
            Locale.ROOT,
            "Chromium opens it in %.2f s by the clock, an empty page taken off",
            full.clockSeconds() - empty.clockSeconds());
      }
    }
    return "no Chromium here to open it";
  }

  private static @Nullable ProcessCost browser(String browser, String address) throws IOException {
    return ProcessCost.least(
        RUNS,
        List.of(browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", address),
        Map.of());
  }
}
