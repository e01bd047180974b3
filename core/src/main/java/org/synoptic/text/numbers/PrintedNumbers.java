package org.synoptic.text.numbers;

/** Reads a printed number by the marks of its language. */
final class PrintedNumbers {

  private static final int LONGEST = 18;

  private PrintedNumbers() {}

  /**
   * The value, or -1 for what is no number ("1,2" or "1.2.3" in English).
   *
   * @param decimal the mark before decimals; empty where the language is not known, and then a
   *     number counts only when it can be but one: "3,5" and "1.500.000", not "1.500"
   * @param group the mark between thousands
   */
  static double value(String digits, String decimal, String group) {
    return decimal.isEmpty()
        ? anywhere(digits)
        : marked(digits, decimal.charAt(0), group.charAt(0));
  }

  private static double anywhere(String digits) {
    double point = marked(digits, '.', ',');
    double comma = marked(digits, ',', '.');
    return point < 0 ? comma : comma < 0 || point == comma ? point : -1;
  }

  private static double marked(String digits, char decimal, char group) {
    StringBuilder plain = new StringBuilder();
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == decimal) {
        points++;
        plain.append('.');
      } else if (c == group) {
        if (points > 0 || !thousands(digits, i)) {
          return -1;
        }
      } else if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (!space(c) || points > 0 || !thousands(digits, i)) {
        return -1;
      }
    }
    boolean number = points <= 1 && plain.length() <= LONGEST && !plain.isEmpty();
    return number ? Double.parseDouble(plain.toString()) : -1;
  }

  static boolean space(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean thousands(String digits, int mark) {
    int end = mark + 1;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end - mark == 4 && mark > 0 && mark <= 12;
  }
}
