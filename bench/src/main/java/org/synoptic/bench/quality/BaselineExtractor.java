package org.synoptic.bench.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.bench.junk.PageLines;
import org.synoptic.model.Page;

/** Other extractors for the JVM, which are scored on the same pages for comparison. */
enum BaselineExtractor {
  READABILITY4J("readability4j 1.0.8") {
    @Override
    String body(Document page) {
      Element found = new Readability4J("https://page.example/", page).parse().getArticleContent();
      return found == null ? "" : PageLines.text(found);
    }
  },
  JSOUP("jsoup’s plain text") {
    @Override
    String body(Document page) {
      return page.text();
    }
  };

  /** Computes the score of a baseline. */
  interface Measure {
    double of(BaselineExtractor baseline) throws IOException;
  }

  private final String label;

  BaselineExtractor(String label) {
    this.label = label;
  }

  abstract String body(Document page);

  String body(Page page) {
    try {
      return body(Jsoup.parse(new ByteArrayInputStream(page.content()), null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(page.path(), e);
    }
  }

  /** Returns the score of each baseline as text: "readability4j 1.0.8 .931". */
  static List<String> scores(Measure measure) throws IOException {
    List<String> scores = new ArrayList<>();
    for (BaselineExtractor baseline : values()) {
      scores.add(scoreOf(baseline.label, measure.of(baseline)));
    }
    return scores;
  }

  static String scoreOf(String label, double score) {
    return label + " " + String.format(Locale.ROOT, "%.3f", score).replaceFirst("^0", "");
  }
}
