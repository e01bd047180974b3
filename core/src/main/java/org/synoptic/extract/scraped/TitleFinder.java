package org.synoptic.extract.scraped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.TextBlock;
import org.synoptic.extract.dates.TimestampLines;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.extract.lines.LinkHeadlines;

/**
 * Finds the headline among the lines above a report: the line that looks like a headline and shares
 * most content words with the report. Menus and other headlines share few. The numbers were set by
 * hand.
 */
final class TitleFinder {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  /** Lines above the report that are looked at. */
  private static final int REACH = 150;

  /** Content words that the headline must share with the report. */
  private static final int FEWEST_SHARED = 2;

  /** Share of the headline's own content words that the report must have. */
  private static final double LEAST_SHARE = 0.4;

  /** Subtracted from the score for each line between the headline and the report. */
  private static final double COST_OF_DISTANCE = 0.01;

  private static final String BULLETS = "•*-·–—>→";

  /** Separators between headline and outlet in a page's title. */
  private static final String[] DIVIDERS = {" - ", " | ", " – ", " — ", " / ", " > ", " » "};

  private TitleFinder() {}

  /**
   * The headline above line {@code first}, where the report starts; null where none shares enough.
   *
   * @param reportWords the content words of the report
   */
  static @Nullable TextBlock find(List<TextBlock> lines, int first, Set<String> reportWords) {
    TextBlock best = null;
    double most = 0;
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      TextBlock line = lines.get(i);
      double score = isCandidate(line) ? score(line.text(), reportWords) : 0;
      score -= score > 0 ? COST_OF_DISTANCE * (first - i) : 0;
      if (score > most) {
        best = line;
        most = score;
      }
    }
    return best;
  }

  private static boolean isCandidate(TextBlock line) {
    String text = line.text();
    int words = LineShape.wordCount(text);
    return line.kept()
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && LineShape.startsUpperCase(text)
        && BULLETS.indexOf(text.charAt(0)) < 0
        && LineShape.lastChar(text) != '.'
        && !text.endsWith(":")
        && !TimestampLines.isTimestamp(text)
        && !Bylines.isAnnounced(text)
        && !LinkHeadlines.SENTENCE_INSIDE.matcher(text).find();
  }

  private static double score(String text, Set<String> reportWords) {
    Set<String> words = new HashSet<>(LexicalCohesion.contentWords(text));
    int all = words.size();
    words.retainAll(reportWords);
    boolean enough = words.size() >= FEWEST_SHARED && words.size() >= LEAST_SHARE * all;
    double name = 0;
    for (String divider : DIVIDERS) {
      name = text.contains(divider) ? 1 : name;
    }
    return enough ? words.size() * (double) words.size() / all - name : 0;
  }
}
