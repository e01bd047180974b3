package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.synoptic.model.Span;

/**
 * Two wordings laid beside each other word by word: the longest common subsequence of their folded
 * forms, as operations that turn the first into the second.
 *
 * @param equal how many words both have in this order
 */
public record Alignment(List<Op> ops, int equal) {

  /**
   * The most pairs of words that are laid out; beyond it the midst between the common start and the
   * common end counts as swapped.
   */
  private static final long MOST_CELLS = 4_000_000;

  public Alignment {
    ops = List.copyOf(ops);
  }

  /** What is done to the first wording. */
  public enum Kind {
    EQUAL,
    TRIM,
    ADD,
    SWAP
  }

  /**
   * One step.
   *
   * @param from where in the first text; empty, at the place, for an addition
   * @param to where in the second text; empty, at the place, for a trim
   */
  public record Op(Kind kind, Span from, Span to) {}

  /**
   * Aligns two wordings; the spans of the result are those of the words.
   *
   * @param light tells the folded forms of words that two wordings share by chance
   */
  public static Alignment of(Words from, Words to, Predicate<String> light) {
    boolean[][] kept = LongestCommonSubsequence.words(from, to, MOST_CELLS);
    int equal = count(kept[0]);
    dropIslands(from, to, kept, light);
    return new Alignment(ops(from, to, kept), equal);
  }

  private static int count(boolean[] kept) {
    int count = 0;
    for (boolean one : kept) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /**
   * A lone light word between two changes is chance, not agreement: "in the [north]" for "on the
   * [south] side" is one swap, not three.
   */
  private static void dropIslands(Words from, Words to, boolean[][] kept, Predicate<String> light) {
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      if (!kept[0][i]) {
        i++;
      } else if (!kept[1][j]) {
        j++;
      } else {
        int run = 0;
        while (i + run < from.size()
            && j + run < to.size()
            && kept[0][i + run]
            && kept[1][j + run]) {
          run++;
        }
        boolean inside = (i > 0 || j > 0) && i + run < from.size() && j + run < to.size();
        if (run == 1 && inside && light.test(from.form(i)) && changed(kept, i, j)) {
          kept[0][i] = false;
          kept[1][j] = false;
        }
        i += run;
        j += run;
      }
    }
  }

  /** Whether both wordings have a word of their own on both sides of the pair. */
  private static boolean changed(boolean[][] kept, int i, int j) {
    boolean before = i > 0 && !kept[0][i - 1] && j > 0 && !kept[1][j - 1];
    return before && !kept[0][i + 1] && !kept[1][j + 1];
  }

  private static List<Op> ops(Words from, Words to, boolean[][] kept) {
    List<Op> ops = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      int i0 = i;
      int j0 = j;
      while (i < from.size() && j < to.size() && kept[0][i] && kept[1][j]) {
        i++;
        j++;
      }
      if (i > i0) {
        ops.add(new Op(Kind.EQUAL, from.span(i0, i), to.span(j0, j)));
      }
      int i1 = i;
      int j1 = j;
      while (i < from.size() && !kept[0][i]) {
        i++;
      }
      while (j < to.size() && !kept[1][j]) {
        j++;
      }
      if (i > i1 || j > j1) {
        Kind kind = i == i1 ? Kind.ADD : j == j1 ? Kind.TRIM : Kind.SWAP;
        ops.add(new Op(kind, range(from, i1, i), range(to, j1, j)));
      }
    }
    return ops;
  }

  private static Span range(Words words, int from, int to) {
    if (to > from) {
      return words.span(from, to);
    }
    int place = from > 0 ? words.span(from - 1).end() : words.isEmpty() ? 0 : words.span(0).start();
    return new Span(place, place);
  }
}
