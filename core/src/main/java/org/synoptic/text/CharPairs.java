package org.synoptic.text;

/**
 * Which pairs of neighbouring chars a line has, each under one of some numbers. A word with a pair
 * that the line lacks is not in the line, which is seen faster than by looking for it.
 */
public final class CharPairs {

  /** Numbers of pairs: a line of 100 chars leaves nine of ten unused. Set by hand. */
  private static final int NUMBERS = 1 << 10;

  private static final int SHIFT = 5;

  private final boolean[] present = new boolean[NUMBERS];

  public CharPairs(String line) {
    for (int i = 1; i < line.length(); i++) {
      present[number(line, i)] = true;
    }
  }

  /** The numbers of the pairs of a word. */
  public static int[] of(String word) {
    int[] numbers = new int[Math.max(0, word.length() - 1)];
    for (int i = 1; i < word.length(); i++) {
      numbers[i - 1] = number(word, i);
    }
    return numbers;
  }

  private static int number(String text, int at) {
    return (text.charAt(at - 1) << SHIFT ^ text.charAt(at)) & NUMBERS - 1;
  }

  /** False when a word with these pairs is not in the line. */
  public boolean mayHold(int[] pairs) {
    for (int pair : pairs) {
      if (!present[pair]) {
        return false;
      }
    }
    return true;
  }
}
