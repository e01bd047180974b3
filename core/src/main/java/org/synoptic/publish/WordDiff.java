package org.synoptic.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where two wordings part, word by word: the longest common subsequence. Case and the marks around
 * a word do not count as a difference.
 */
final class WordDiff {

  /** Word pairs that a table may hold; longer texts are compared from both ends only. */
  private static final int LARGEST_TABLE = 1_000_000;

  private final List<Run> left;
  private final List<Run> right;

  private final List<Step> merged;

  private WordDiff(String[] from, boolean[] keptFrom, String[] to, boolean[] keptTo) {
    this.left = runs(from, keptFrom);
    this.right = runs(to, keptTo);
    this.merged = merge(from, keptFrom, to, keptTo);
  }

  /** Whether words stand on both sides, on the left only or on the right only. */
  enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  /** Words in a row of one kind; those on both sides as the right side has them. */
  record Step(Side side, String text) {}

  /** Words in a row that the other side has too, or has not. */
  record Run(String text, boolean same) {}

  static WordDiff of(String left, String right) {
    String[] from = words(left);
    String[] to = words(right);
    boolean[] keptFrom = new boolean[from.length];
    boolean[] keptTo = new boolean[to.length];
    int head = 0;
    while (head < Math.min(from.length, to.length) && key(from[head]).equals(key(to[head]))) {
      keptFrom[head] = true;
      keptTo[head] = true;
      head++;
    }
    int tail = 0;
    while (tail < Math.min(from.length, to.length) - head
        && key(from[from.length - 1 - tail]).equals(key(to[to.length - 1 - tail]))) {
      keptFrom[from.length - 1 - tail] = true;
      keptTo[to.length - 1 - tail] = true;
      tail++;
    }
    common(from, to, head, tail, keptFrom, keptTo);
    return new WordDiff(from, keptFrom, to, keptTo);
  }

  List<Run> left() {
    return left;
  }

  List<Run> right() {
    return right;
  }

  /** Both sides as one text: what the right one trims, then what it puts there. */
  List<Step> merged() {
    return merged;
  }

  private static String[] words(String text) {
    String words = text.strip();
    return words.isEmpty() ? new String[0] : words.split("\\s+");
  }

  /** The words as they are compared, a space between each two. */
  static String normal(String text) {
    return String.join(" ", Arrays.stream(words(text)).map(WordDiff::key).toList());
  }

  private static String key(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String core = start < end ? word.substring(start, end) : word;
    return core.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static void common(
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
            key(from[head + i]).equals(key(to[head + j]))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (key(from[head + i]).equals(key(to[head + j]))) {
        keptFrom[head + i++] = true;
        keptTo[head + j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static List<Run> runs(String[] words, boolean[] kept) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.length; i++) {
      if (i == words.length || kept[i] != kept[start]) {
        runs.add(new Run(String.join(" ", List.of(words).subList(start, i)), kept[start]));
        start = i;
      }
    }
    return runs;
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
