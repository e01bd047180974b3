package org.synoptic.compare.edits;

import java.util.Arrays;
import java.util.List;
import org.synoptic.text.Words;

/** Whether words are the same, differently spelled. */
final class Spellings {

  /** Letters from which on one letter may be another, and two may. Set by hand. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 8;
  private static final int LEAST_LETTERS = 3;

  /** Letters of a word; a longer one is none, and would take long. Set by hand. */
  private static final int MOST_LETTERS = 60;

  private Spellings() {}

  /** Whether two words are one with a slip of the pen; numbers never are. */
  static boolean near(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.max(one.length(), other.length()) > MOST_LETTERS) {
      return false;
    }
    if (!one.chars().allMatch(Character::isLetter)
        || !other.chars().allMatch(Character::isLetter)) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter == LEAST_LETTERS && one.length() == other.length() && slips(one, other) == 1) {
      return sameLetters(one, other);
    }
    int allowed = shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
    return Math.abs(one.length() - other.length()) <= allowed && slips(one, other) <= allowed;
  }

  private static boolean sameLetters(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** Letters that are missing, too many, other ones, or two that changed places. */
  private static int slips(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[one.length()][other.length()];
  }

  /** Whether two names share a word, so that one may be the shorter form of the other. */
  static boolean share(String one, String other) {
    List<String> words = Words.of(one).forms();
    List<String> others = Words.of(other).forms();
    return words.stream()
        .filter(word -> word.length() >= LEAST_LETTERS)
        .anyMatch(word -> others.stream().anyMatch(also -> near(word, also)));
  }
}
