package org.synoptic.bench.fuzz;

import java.util.List;
import java.util.Locale;
import org.synoptic.model.Article;
import org.synoptic.model.Reading;

/**
 * What the fuzzer calls: reads the bytes by one {@link Surface}, and holds what comes of it against
 * what must always be so. A fault is any exception, a read that takes seconds, or a broken promise.
 */
public final class Target {

  /** As second argument: a bug is planted that only a search that reaches into reading can find. */
  static final String CANARY = "canary";

  private static Surface surface = Surface.HTML;
  private static boolean canary;

  private Target() {}

  /** The surface's name, and perhaps {@link #CANARY}. */
  public static void fuzzerInitialize(String[] arguments) {
    surface = Surface.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    canary = arguments.length > 1 && arguments[1].equals(CANARY);
    surface.seeds().forEach(surface::read); // classes and word lists load here, outside the timing
  }

  public static void fuzzerTestOneInput(byte[] content) {
    List<Reading> readings = surface.read(content);
    for (Reading reading : readings) {
      if (reading instanceof Article article) {
        check(article);
        plantedBug(article);
      }
    }
  }

  private static void check(Article article) {
    require(!article.body().isBlank(), "an article has a body");
    require(article.body().indexOf('\r') < 0, "lines end with a line feed");
    article.published().day();
    article.updated().day();
    for (Article.Entry entry : article.entries()) {
      require(entry.span().end() <= article.body().length(), "an entry lies in the body");
    }
  }

  private static void require(boolean kept, String promise) {
    if (!kept) {
      throw new IllegalStateException("broken promise: " + promise);
    }
  }

  /**
   * Sits behind reading: an article of more paragraphs than any seed has must come out of it, and
   * each one more is a step that the search can see.
   */
  private static void plantedBug(Article article) {
    long paragraphs = article.body().split("\n\n", -1).length;
    if (canary && paragraphs > 3) {
      if (paragraphs > 4) {
        throw new IllegalStateException(CANARY);
      }
    }
  }
}
