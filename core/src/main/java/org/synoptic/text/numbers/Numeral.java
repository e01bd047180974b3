package org.synoptic.text.numbers;

/**
 * A number that was read from a text.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param low the value, or the lower end of a range
 * @param high equal to {@code low}, or the upper end of a range
 * @param vague whether the words give no exact number: "several", "dozens"
 */
public record Numeral(int from, int to, double low, double high, boolean vague) {

  static Numeral exact(int from, int to, double value) {
    return new Numeral(from, to, value, value, false);
  }

  /** Whether it is one exact integer. */
  public boolean whole() {
    return !vague && low == high && low == Math.rint(low);
  }
}
