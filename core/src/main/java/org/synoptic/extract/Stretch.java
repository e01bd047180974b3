package org.synoptic.extract;

import java.util.List;
import org.synoptic.model.Removed;

/**
 * The stretch of lines in which the report stands: the run of lines whose sentences most outweigh
 * what stands between them. What lies above and below is cut where it is the rest of a page.
 */
final class Stretch {

  /** What a line that is no sentence weighs against the sentences around it, in words. */
  private static final int AGAINST = 15;

  /** From the fourth such line in a row on each weighs little: an article may hold a list. */
  private static final int AGAINST_MORE = 2;

  private static final int FULL = 4;

  /** A long paragraph counts no more than this, so that one alone is no report. */
  private static final int MOST = 100;

  /** A sentence between two titles is a teaser more often than a paragraph. */
  private static final int LONELY = 2;

  /** Words up to which it may be one. */
  private static final int TEASER = 40;

  /** Lines of a page's rest, above or below, from which on it is believed to be one. */
  private static final int REST = 5;

  private Stretch() {}

  static void cut(Sheet sheet) {
    List<Sheet.Line> lines = sheet.lines();
    int[] found = heaviest(weights(lines));
    int first = found[0];
    int last = found[1];
    if (first > last) {
      return;
    }
    cut(lines.subList(0, first), Removed.Why.NAVIGATION);
    cut(lines.subList(last + 1, lines.size()), Removed.Why.RELATED);
  }

  private static void cut(List<Sheet.Line> outside, Removed.Why why) {
    long rest = outside.stream().filter(line -> !Prose.sentence(line.text())).count();
    if (rest >= REST) {
      outside.forEach(line -> line.cut(why));
    }
  }

  private static int[] weights(List<Sheet.Line> lines) {
    int[] weights = new int[lines.size()];
    int run = 0;
    int alone = -1;
    for (int i = 0; i < weights.length; i++) {
      Sheet.Line line = lines.get(i);
      if (line.kept() && Prose.sentence(line.text())) {
        boolean neighbour = run == 0 && i > 0;
        int words = Math.min(MOST, Shape.words(line.text()));
        boolean teaser = !neighbour && words <= TEASER;
        weights[i] = words / (teaser ? LONELY : 1);
        if (neighbour && alone == i - 1) {
          weights[alone] *= LONELY;
        }
        alone = teaser ? i : -1;
        run = 0;
      } else if (line.kept() && !Shape.ends(line.text())) {
        run++;
        weights[i] = run <= FULL ? -AGAINST : -AGAINST_MORE;
      } else if (!line.kept()) {
        weights[i] = -AGAINST_MORE;
      }
    }
    return weights;
  }

  /** First and last index of the run that weighs most. */
  private static int[] heaviest(int[] weights) {
    int[] best = {0, -1};
    int most = 0;
    int sum = 0;
    int from = 0;
    for (int i = 0; i < weights.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += weights[i];
      if (sum > most) {
        most = sum;
        best = new int[] {from, i};
      }
    }
    return best;
  }
}
