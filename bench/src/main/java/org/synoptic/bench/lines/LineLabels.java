package org.synoptic.bench.lines;

import java.util.List;
import org.synoptic.bench.junk.KnownArticle;

/**
 * Labels the lines of a scraped text, one after the other, by how much of each is the article's.
 */
final class LineLabels {

  /** A line of at least this many letters may match further on in the article. Set by hand. */
  private static final int SURE_LETTERS = 25;

  /** How many letters further on such a match may begin. Set by hand. */
  private static final int FARTHEST = 400;

  private final List<String> paragraphs;
  private final String article;
  private int reached;

  LineLabels(KnownArticle known) {
    paragraphs = known.paragraphs().stream().map(LineLabels::lettersAndDigits).toList();
    article = String.join("", paragraphs);
  }

  int letters() {
    return article.length();
  }

  /** Returns the share of the next line's letters that are the article's, 0 to 1. */
  double articleShare(String line) {
    String letters = lettersAndDigits(line);
    if (letters.isEmpty()) {
      return 0;
    }
    if (article.startsWith(letters, reached)) {
      reached += letters.length();
      return 1;
    }
    if (letters.length() < SURE_LETTERS) {
      return 0;
    }
    int at = article.indexOf(letters, reached);
    if (at >= 0 && at - reached < FARTHEST) {
      reached = at + letters.length();
      return 1;
    }
    return (double) lettersOfParagraphs(letters) / letters.length();
  }

  /** Counts the letters of whole paragraphs that are joined with other text in one line. */
  private int lettersOfParagraphs(String letters) {
    int covered = 0;
    for (String paragraph : paragraphs) {
      if (paragraph.length() >= SURE_LETTERS && letters.contains(paragraph)) {
        covered += paragraph.length();
        int at = article.indexOf(paragraph, reached);
        reached = at < 0 ? reached : at + paragraph.length();
      }
    }
    return Math.min(covered, letters.length());
  }

  static String lettersAndDigits(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
