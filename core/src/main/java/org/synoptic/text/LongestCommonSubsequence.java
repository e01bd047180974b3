package org.synoptic.text;

/** The longest common subsequence of two word sequences. */
final class LongestCommonSubsequence {

  private LongestCommonSubsequence() {}

  /**
   * Says for each word of {@code a} (row 0) and of {@code b} (row 1) whether it is in the longest
   * common subsequence.
   *
   * @param mostCells the most pairs of words that are compared; if there are more, only the common
   *     start and the common end are marked
   */
  static boolean[][] of(Words a, Words b, long mostCells) {
    boolean[] keptA = new boolean[a.size()];
    boolean[] keptB = new boolean[b.size()];
    int start = 0;
    int most = Math.min(a.size(), b.size());
    while (start < most && a.form(start).equals(b.form(start))) {
      keptA[start] = true;
      keptB[start++] = true;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > start && endB > start && a.form(endA - 1).equals(b.form(endB - 1))) {
      keptA[--endA] = true;
      keptB[--endB] = true;
    }
    if ((long) (endA - start) * (endB - start) <= mostCells) {
      middle(a.slice(start, endA), b.slice(start, endB), start, keptA, keptB);
    }
    return new boolean[][] {keptA, keptB};
  }

  private static void middle(Words a, Words b, int offset, boolean[] keptA, boolean[] keptB) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.form(i).equals(b.form(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.form(i).equals(b.form(j))) {
        keptA[offset + i++] = true;
        keptB[offset + j++] = true;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
