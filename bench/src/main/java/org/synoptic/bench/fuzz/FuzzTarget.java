package org.synoptic.bench.fuzz;

import java.util.List;
import java.util.Locale;
import org.synoptic.model.Article;
import org.synoptic.model.Reading;

/**
 * The method that the fuzzer calls: reads bytes as one {@link InputKind} and checks the articles. A
 * fault is an exception, a read that takes seconds, or an article that breaks a rule of the model.
 */
public final class FuzzTarget {

  /** As second argument it plants a bug that only a search through the whole reader can find. */
  static final String CANARY = "canary";

  private static InputKind kind = InputKind.HTML;
  private static boolean canary;

  private FuzzTarget() {}

  /** Takes the name of the input kind, and optionally {@link #CANARY}. */
  public static void fuzzerInitialize(String[] arguments) {
    kind = InputKind.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    canary = arguments.length > 1 && arguments[1].equals(CANARY);
    kind.seeds().forEach(kind::read); // classes and word lists load here, outside the timing
  }

  public static void fuzzerTestOneInput(byte[] content) {
    List<Reading> readings = kind.read(content);
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
   * Fails for an article of more paragraphs than any seed has. Each further paragraph is a branch
   * that guides the search.
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
