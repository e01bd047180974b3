package org.synoptic.text.numbers;

/**
 * Numbers that are one word, as in German: "fünfundzwanzig", "zweihundertfünf", "dreitausend". The
 * parts are the language's own number words, joined as {@code COMPOUND} says: "hundert tausend
 * und".
 */
final class CompoundNumbers {

  private static final int LONGEST = 60;

  private CompoundNumbers() {}

  /**
   * The value, or -1.
   *
   * @param joints the words for a hundred, a thousand and "and", divided by spaces
   */
  static int value(String word, NumberWords words, String joints) {
    String[] joint = joints.split(" ");
    return word.length() > LONGEST || joint.length != 3 ? -1 : thousands(word, words, joint);
  }

  private static int thousands(String word, NumberWords words, String[] joint) {
    int at = word.indexOf(joint[1]);
    if (at < 0) {
      return hundreds(word, words, joint);
    }
    int times = at == 0 ? 1 : hundreds(word.substring(0, at), words, joint);
    return sum(times, 1000, rest(word, at + joint[1].length()), words, joint);
  }

  private static int hundreds(String word, NumberWords words, String[] joint) {
    int at = word.indexOf(joint[0]);
    if (at < 0) {
      return tens(word, words, joint);
    }
    int times = at == 0 ? 1 : words.small(word.substring(0, at));
    return sum(times, 100, rest(word, at + joint[0].length()), words, joint);
  }

  private static String rest(String word, int from) {
    return word.substring(from);
  }

  private static int sum(int times, int scale, String rest, NumberWords words, String[] joint) {
    String plain = rest.startsWith(joint[2]) ? rest.substring(joint[2].length()) : rest;
    int more =
        plain.isEmpty()
            ? 0
            : scale > 100 ? hundreds(plain, words, joint) : tens(plain, words, joint);
    return times <= 0 || more < 0 ? -1 : times * scale + more;
  }

  private static int tens(String word, NumberWords words, String[] joint) {
    int plain = words.small(word);
    int at = word.indexOf(joint[2], 1);
    if (plain >= 0 || at < 0) {
      return plain;
    }
    int unit = words.small(word.substring(0, at));
    int tens = words.small(word.substring(at + joint[2].length()));
    return unit > 0 && unit < 10 && tens >= 20 ? tens + unit : -1;
  }
}
