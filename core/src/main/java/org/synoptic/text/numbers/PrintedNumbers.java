package org.synoptic.text.numbers;

/** Reads a number in digits by the decimal and group marks of its language. */
final class PrintedNumbers {

  private static final int LONGEST_NUMBER = 18;

  private PrintedNumbers() {}

  /**
   * Returns the value, or -1 for what is no number ("1,2" or "1.2.3" in English).
   *
   * @param decimal the mark before decimals; empty when the language is not known, then a number is
   *     read only if it has one meaning: "3,5" and "1.500.000", not "1.500"
   * @param group the mark between thousands
   */
  static double value(String digits, String decimal, String group) {
    return decimal.isEmpty()
        ? valueByEitherStyle(digits)
        : valueByMarks(digits, decimal.charAt(0), group.charAt(0));
  }

  private static double valueByEitherStyle(String digits) {
    double point = valueByMarks(digits, '.', ',');
    double comma = valueByMarks(digits, ',', '.');
    return point < 0 ? comma : comma < 0 || point == comma ? point : -1;
  }

  private static double valueByMarks(String digits, char decimal, char group) {
    StringBuilder normalised = new StringBuilder();
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == decimal) {
        points++;
        normalised.append('.');
      } else if (c == group) {
        if (points > 0 || !isBeforeThreeDigits(digits, i)) {
          return -1;
        }
      } else if (Character.isDigit(c)) {
        normalised.append((char) ('0' + Character.digit(c, 10)));
      } else if (!isGroupMark(c) || points > 0 || !isBeforeThreeDigits(digits, i)) {
        return -1;
      }
    }
    boolean number = points <= 1 && normalised.length() <= LONGEST_NUMBER && !normalised.isEmpty();
    return number ? Double.parseDouble(normalised.toString()) : -1;
  }

  /** Spaces and apostrophes divide thousands in every language. */
  private static boolean isGroupMark(char c) {
    return " \u00a0\u202f\u2009'’".indexOf(c) >= 0;
  }

  private static boolean isBeforeThreeDigits(String digits, int mark) {
    int end = mark + 1;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end - mark == 4 && mark > 0 && mark <= 12;
  }
}
