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
 * Finds the headline among the lines that a page has above its report: of those that look like one
 * the line that says most of what the report says. Menus and other reports' headlines say little of
 * it.
 */
final class TitleFinder {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  /** Lines above the report in which it is sought. */
  private static final int REACH = 150;

  /** Words it must share with the report, and their share of its longer words. */
  private static final int SHARED = 2;

  private static final double LEAST = 0.4;

  /** What a line far above must say more than one right above, for each line between. */
  private static final double FAR = 0.01;

  private static final String BULLETS = "•*-·–—>→";

  /** Outlets write their names behind the headline in a page's title. */
  private static final String[] DIVIDERS = {" - ", " | ", " – ", " — ", " / ", " > ", " » "};

  private TitleFinder() {}

  /** The headline above the line {@code first} of a report that says {@code said}, or null. */
  static @Nullable TextBlock find(List<TextBlock> lines, int first, Set<String> said) {
    TextBlock best = null;
    double most = 0;
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      TextBlock line = lines.get(i);
      double score = looksLikeOne(line) ? score(line.text(), said) : 0;
      score -= score > 0 ? FAR * (first - i) : 0;
      if (score > most) {
        best = line;
        most = score;
      }
    }
    return best;
  }

  private static boolean looksLikeOne(TextBlock line) {
    String text = line.text();
    int words = LineShape.wordCount(text);
    return line.kept()
        && words >= SHORTEST
        && words <= LONGEST
        && LineShape.startsUpperCase(text)
        && BULLETS.indexOf(text.charAt(0)) < 0
        && LineShape.lastChar(text) != '.'
        && !text.endsWith(":")
        && !TimestampLines.isTimestamp(text)
        && !Bylines.isAnnounced(text)
        && !LinkHeadlines.SENTENCE_INSIDE.matcher(text).find();
  }

  private static double score(String text, Set<String> said) {
    Set<String> words = new HashSet<>(LexicalCohesion.contentWords(text));
    int all = words.size();
    words.retainAll(said);
    boolean enough = words.size() >= SHARED && words.size() >= LEAST * all;
    double name = 0;
    for (String divider : DIVIDERS) {
      name = text.contains(divider) ? 1 : name;
    }
    return enough ? words.size() * (double) words.size() / all - name : 0;
  }
}
