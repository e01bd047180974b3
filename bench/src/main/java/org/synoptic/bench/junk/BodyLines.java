package org.synoptic.bench.junk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which lines of a page are its article's, where the article's text is known. */
final class BodyLines {

  /** Chars from which on a line that the article holds is no chance. */
  private static final int SURE = 25;

  private static final int RUN = 4;
  private static final double SHARE = 0.5;

  private final Set<String> paragraphs = new HashSet<>();
  private final Set<List<String>> runs = new HashSet<>();
  private final String all;

  BodyLines(List<String> known) {
    known.forEach(paragraph -> paragraphs.add(bare(paragraph)));
    all = bare(String.join(" ", known));
    known.forEach(paragraph -> runs.addAll(runs(paragraph)));
  }

  boolean holds(String line) {
    String bare = bare(line);
    if (paragraphs.contains(bare) || bare.length() >= SURE && all.contains(bare)) {
      return true;
    }
    List<List<String>> said = runs(line);
    long known = said.stream().filter(runs::contains).count();
    return !said.isEmpty() && known >= SHARE * said.size()
        || paragraphs.stream().anyMatch(one -> one.length() >= SURE && bare.contains(one));
  }

  private static List<List<String>> runs(String line) {
    List<String> words = List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(i -> words.subList(i, i + RUN))
        .toList();
  }

  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
