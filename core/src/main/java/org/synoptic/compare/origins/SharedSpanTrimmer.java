package org.synoptic.compare.origins;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.SharedRuns.Match;
import org.synoptic.text.SharedRuns.Run;
import org.synoptic.text.Words;

/**
 * Cuts words off the ends of a shared passage that are equal by chance: the first words of a
 * sentence or quotation whose rest is not shared, the last words of one whose start is not.
 */
final class SharedSpanTrimmer {

  /** Words beyond the end of a sentence or quotation that may be chance. Set by hand. */
  private static final int MOST_BY_CHANCE = 4;

  private static final String ENDS = ".!?…\"“”«»\n";

  private final String textA;
  private final Words wordsA;
  private final String textB;
  private final Words wordsB;

  SharedSpanTrimmer(String textA, Words wordsA, String textB, Words wordsB) {
    this.textA = textA;
    this.wordsA = wordsA;
    this.textB = textB;
    this.wordsB = wordsB;
  }

  Run trim(Run run) {
    List<Match> matches = new ArrayList<>(run.matches());
    Match first = matches.get(0);
    int cut = head(first);
    if (cut < first.length()) {
      first = new Match(first.a() + cut, first.b() + cut, first.length() - cut);
      matches.set(0, first);
    }
    int lastPlace = matches.size() - 1;
    Match last = matches.get(lastPlace);
    int kept = last.length() - tail(last);
    if (kept > 0) {
      matches.set(lastPlace, new Match(last.a(), last.b(), kept));
    }
    return new Run(matches);
  }

  /** How many words to take from the start of the first match. */
  private int head(Match match) {
    if (ends(match, 0)) {
      return 0;
    }
    for (int k = 1; k <= MOST_BY_CHANCE && k < match.length(); k++) {
      if (ends(match, k)) {
        return k;
      }
    }
    return 0;
  }

  /** How many words to take from the end of the last match. */
  private int tail(Match match) {
    if (ends(match, match.length())) {
      return 0;
    }
    for (int k = 1; k <= MOST_BY_CHANCE && k < match.length(); k++) {
      if (ends(match, match.length() - k)) {
        return k;
      }
    }
    return 0;
  }

  /** Whether a sentence or quotation ends in both texts before word {@code k} of the match. */
  private boolean ends(Match match, int k) {
    return ends(textA, wordsA, match.a() + k) && ends(textB, wordsB, match.b() + k);
  }

  private static boolean ends(String text, Words words, int word) {
    int from = word == 0 ? 0 : words.span(word - 1).end();
    int to = word == words.size() ? text.length() : words.span(word).start();
    boolean edge = word == 0 || word == words.size();
    return edge || text.substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
  }
}
