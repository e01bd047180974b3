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

/** What others that are at hand on the JVM make of a page, for comparison on the same items. */
enum Baselines {
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

  /** The figure that a baseline reaches. */
  interface Measure {
    double of(Baselines baseline) throws IOException;
  }

  private final String named;

  Baselines(String named) {
    this.named = named;
  }

  abstract String body(Document page);

  String body(Page page) {
    try {
      return body(Jsoup.parse(new ByteArrayInputStream(page.content()), null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(page.path(), e);
    }
  }

  /** "readability4j 1.0.8 .931" for each of them. */
  static List<String> beside(Measure measure) throws IOException {
    List<String> beside = new ArrayList<>();
    for (Baselines baseline : values()) {
      beside.add(said(baseline.named, measure.of(baseline)));
    }
    return beside;
  }

  static String said(String named, double score) {
    return named + " " + String.format(Locale.ROOT, "%.3f", score).replaceFirst("^0", "");
  }
}
