package org.synoptic.bench.lines;

import java.util.List;
import org.synoptic.bench.junk.KnownArticle;

/** Tells of each line of a scraped text how much of it is the article's. */
final class LineLabels {

  /** Letters from which on a line that the article holds further on is no chance. */
  private static final int SURE = 25;

  /** Letters by which the lines may run ahead of the article. */
  private static final int AHEAD = 400;

  private final List<String> paragraphs;
  private final String article;
  private int reached;

  LineLabels(KnownArticle known) {
    paragraphs = known.paragraphs().stream().map(LineLabels::bare).toList();
    article = String.join("", paragraphs);
  }

  int letters() {
    return article.length();
  }

  /** Share of the letters of the next line that are the article's, 0 to 1. */
  double next(String line) {
    String bare = bare(line);
    if (bare.isEmpty()) {
      return 0;
    }
    if (article.startsWith(bare, reached)) {
      reached += bare.length();
      return 1;
    }
    if (bare.length() < SURE) {
      return 0;
    }
    int at = article.indexOf(bare, reached);
    if (at >= 0 && at - reached < AHEAD) {
      reached = at + bare.length();
      return 1;
    }
    return (double) joined(bare) / bare.length();
  }

  /** Letters of whole paragraphs that were run together with something else. */
  private int joined(String bare) {
    int letters = 0;
    for (String paragraph : paragraphs) {
      if (paragraph.length() >= SURE && bare.contains(paragraph)) {
        letters += paragraph.length();
        int at = article.indexOf(paragraph, reached);
        reached = at < 0 ? reached : at + paragraph.length();
      }
    }
    return Math.min(letters, bare.length());
  }

  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
