package org.synoptic.publish;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.WordForms;

/**
 * Compares two texts word by word by their longest common subsequence. Differences of case and of
 * punctuation around a word are ignored.
 */
final class WordDiff {

  /**
   * The most cells (pairs of words) of the table; longer texts are compared from both ends only.
   * Set by hand to bound time and memory.
   */
  private static final int LARGEST_TABLE = 1_000_000;

  private final List<Segment> left;
  private final List<Segment> right;

  private final List<Step> merged;

  private WordDiff(String[] from, boolean[] keptFrom, String[] to, boolean[] keptTo) {
    this.left = segments(from, keptFrom);
    this.right = segments(to, keptTo);
    this.merged = merge(from, keptFrom, to, keptTo);
  }

  /** The text that words come from: both, only the left or only the right. */
  enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  /**
   * Consecutive words from one side; words of both sides are printed as the right text has them.
   */
  record Step(Side side, String text) {}

  /**
   * Consecutive words of one text.
   *
   * @param common whether the other text has them too
   */
  record Segment(String text, boolean common) {}

  static WordDiff of(String left, String right) {
    String[] from = words(left);
    String[] to = words(right);
    boolean[] keptFrom = new boolean[from.length];
    boolean[] keptTo = new boolean[to.length];
    int head = 0;
    while (head < Math.min(from.length, to.length)
        && WordForms.folded(from[head]).equals(WordForms.folded(to[head]))) {
      keptFrom[head] = true;
      keptTo[head] = true;
      head++;
    }
    int tail = 0;
    while (tail < Math.min(from.length, to.length) - head
        && WordForms.folded(from[from.length - 1 - tail])
            .equals(WordForms.folded(to[to.length - 1 - tail]))) {
      keptFrom[from.length - 1 - tail] = true;
      keptTo[to.length - 1 - tail] = true;
      tail++;
    }
    markCommon(from, to, head, tail, keptFrom, keptTo);
    return new WordDiff(from, keptFrom, to, keptTo);
  }

  List<Segment> left() {
    return left;
  }

  List<Segment> right() {
    return right;
  }

  /**
   * Returns both texts merged: at each difference first the left text's words, then the right's.
   */
  List<Step> merged() {
    return merged;
  }

  private static String[] words(String text) {
    String words = text.strip();
    return words.isEmpty() ? new String[0] : words.split("\\s+");
  }

  private static void markCommon(
      String[] from, String[] to, int head, int tail, boolean[] keptFrom, boolean[] keptTo) {
    int rows = from.length - head - tail;
    int columns = to.length - head - tail;
    if ((long) rows * columns > LARGEST_TABLE) {
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            WordForms.folded(from[head + i]).equals(WordForms.folded(to[head + j]))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (WordForms.folded(from[head + i]).equals(WordForms.folded(to[head + j]))) {
        keptFrom[head + i++] = true;
        keptTo[head + j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Segment> segments(String[] words, boolean[] kept) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.length; i++) {
      if (i == words.length || kept[i] != kept[start]) {
        segments.add(new Segment(String.join(" ", List.of(words).subList(start, i)), kept[start]));
        start = i;
      }
    }
    return segments;
  }

  private static List<Step> merge(
      String[] from, boolean[] keptFrom, String[] to, boolean[] keptTo) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.length || j < to.length) {
      if (i < from.length && !keptFrom[i]) {
        add(steps, Side.LEFT, from[i++]);
      } else if (j < to.length && !keptTo[j]) {
        add(steps, Side.RIGHT, to[j++]);
      } else {
        i++;
        add(steps, Side.BOTH, to[j++]);
      }
    }
    return steps;
  }

  private static void add(List<Step> steps, Side side, String word) {
    int last = steps.size() - 1;
    if (last >= 0 && steps.get(last).side() == side) {
      steps.set(last, new Step(side, steps.get(last).text() + " " + word));
    } else {
      steps.add(new Step(side, word));
    }
  }
}
