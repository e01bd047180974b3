package org.synoptic.text.numbers;

/**
 * Reads numbers that are written as one word, as in German: "fünfundzwanzig", "zweihundertfünf",
 * "dreitausend". The parts are the language's own number words; its joints are the words for 100,
 * for 1000 and for "and", which the line {@code COMPOUND} of its list names in this order.
 */
final class CompoundNumbers {

  private static final int HUNDRED = 0;
  private static final int THOUSAND = 1;
  private static final int AND = 2;
  private static final int JOINTS = 3;

  /** Longer words are not tried. Set by hand. */
  private static final int LONGEST_WORD = 60;

  private final NumberWords words;
  private final String[] joints;

  private CompoundNumbers(NumberWords words, String[] joints) {
    this.words = words;
    this.joints = joints;
  }

  /**
   * Returns the value of {@code word}, or -1 when it is not such a number.
   *
   * @param joints the three joints, separated by spaces
   */
  static int value(String word, NumberWords words, String joints) {
    String[] parts = joints.split(" ");
    return word.length() > LONGEST_WORD || parts.length != JOINTS
        ? -1
        : new CompoundNumbers(words, parts).thousands(word);
  }

  private int thousands(String word) {
    int at = word.indexOf(joints[THOUSAND]);
    if (at < 0) {
      return hundreds(word);
    }
    int times = at == 0 ? 1 : hundreds(word.substring(0, at));
    return sum(times, 1000, word.substring(at + joints[THOUSAND].length()));
  }

  private int hundreds(String word) {
    int at = word.indexOf(joints[HUNDRED]);
    if (at < 0) {
      return tens(word);
    }
    int times = at == 0 ? 1 : words.small(word.substring(0, at));
    return sum(times, 100, word.substring(at + joints[HUNDRED].length()));
  }

  private int sum(int times, int scale, String remainder) {
    boolean and = remainder.startsWith(joints[AND]);
    String rest = and ? remainder.substring(joints[AND].length()) : remainder;
    int more = rest.isEmpty() ? 0 : scale > 100 ? hundreds(rest) : tens(rest);
    return times <= 0 || more < 0 ? -1 : times * scale + more;
  }

  /** "fünfundzwanzig": the unit stands before the ten. */
  private int tens(String word) {
    int value = words.small(word);
    int at = word.indexOf(joints[AND], 1);
    if (value >= 0 || at < 0) {
      return value;
    }
    int unit = words.small(word.substring(0, at));
    int tens = words.small(word.substring(at + joints[AND].length()));
    return unit > 0 && unit < 10 && tens >= 20 ? tens + unit : -1;
  }
}
