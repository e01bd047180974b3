package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.synoptic.model.Span;

/**
 * The word alignment of two texts: the operations that turn the first into the second. It is the
 * longest common subsequence of the folded forms, cleaned of chance matches.
 *
 * @param ops in the order of both texts
 * @param equal the number of words of the longest common subsequence
 */
public record Alignment(List<Op> ops, int equal) {

  /**
   * The most pairs of words that are compared. If there are more, everything between the common
   * start and the common end counts as swapped. Set by hand to bound time and memory.
   */
  private static final long MOST_CELLS = 4_000_000;

  public Alignment {
    ops = List.copyOf(ops);
  }

  /** What is done to the words of the first text. */
  public enum Kind {
    EQUAL,
    TRIM,
    ADD,
    SWAP
  }

  /**
   * One operation.
   *
   * @param from the words' span in the first text; for an addition an empty span at its place
   * @param to the words' span in the second text; for a trim an empty span at its place
   */
  public record Op(Kind kind, Span from, Span to) {}

  /**
   * Aligns two texts; the spans of the result are those of {@link Words}.
   *
   * @param chance whether a folded form may stand in both texts by chance, as function words do
   */
  public static Alignment of(Words from, Words to, Predicate<String> chance) {
    boolean[][] kept = LongestCommonSubsequence.of(from, to, MOST_CELLS);
    int equal = count(kept[0]);
    dropSingleChanceWords(from, to, kept, chance);
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
   * Marks a single chance word between two changes as changed too: "on the south side" for "in the
   * north" is one swap, not two with an accidental "the" between them.
   */
  private static void dropSingleChanceWords(
      Words from, Words to, boolean[][] kept, Predicate<String> chance) {
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
        if (run == 1 && inside && chance.test(from.form(i)) && betweenChanges(kept, i, j)) {
          kept[0][i] = false;
          kept[1][j] = false;
        }
        i += run;
        j += run;
      }
    }
  }

  /** Whether both texts have a changed word before and after the pair. */
  private static boolean betweenChanges(boolean[][] kept, int i, int j) {
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
    int offset =
        from > 0 ? words.span(from - 1).end() : words.isEmpty() ? 0 : words.span(0).start();
    return new Span(offset, offset);
  }
}
