package org.synoptic.bench.junk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides which lines of a page belong to its article when the article's text is known. */
final class ArticleLineMatcher {

  /** A line of at least this many letters found in the article belongs to it. Set by hand. */
  private static final int SURE_LETTERS = 25;

  /** Words of a run, and the share of a line's runs that must be in the article. Set by hand. */
  private static final int RUN_WORDS = 4;

  private static final double SHARED_RUNS = 0.5;

  private final Set<String> paragraphs = new HashSet<>();
  private final Set<List<String>> runs = new HashSet<>();
  private final String article;

  ArticleLineMatcher(List<String> known) {
    known.forEach(paragraph -> paragraphs.add(LetterFold.of(paragraph)));
    article = LetterFold.of(String.join(" ", known));
    known.forEach(paragraph -> runs.addAll(runs(paragraph)));
  }

  boolean isFromArticle(String line) {
    String letters = LetterFold.of(line);
    if (paragraphs.contains(letters)
        || letters.length() >= SURE_LETTERS && article.contains(letters)) {
      return true;
    }
    List<List<String>> lineRuns = runs(line);
    long known = lineRuns.stream().filter(runs::contains).count();
    return !lineRuns.isEmpty() && known >= SHARED_RUNS * lineRuns.size()
        || paragraphs.stream()
            .anyMatch(one -> one.length() >= SURE_LETTERS && letters.contains(one));
  }

  private static List<List<String>> runs(String line) {
    List<String> words = List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return IntStream.rangeClosed(0, words.size() - RUN_WORDS)
        .mapToObj(i -> words.subList(i, i + RUN_WORDS))
        .toList();
  }
}
