package org.synoptic.annotate.when;

import org.synoptic.text.numbers.Numeral;

/** Amounts as TIMEX3 writes them: "2", "2.5", or "X" for a vague amount. */
final class TimexAmounts {

  private TimexAmounts() {}

  static String text(Numeral numeral) {
    if (numeral.vague() || numeral.low() != numeral.high()) {
      return "X";
    }
    return text(numeral.low());
  }

  static String text(double amount) {
    return amount == Math.rint(amount)
        ? Long.toString((long) amount)
        : Double.toString(Math.round(amount * 100) / 100.0);
  }

  /** The number in a text of at most six digits; -1 for anything else. */
  static int wholeNumber(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(text) : -1;
  }

  /**
   * A whole number of units and a half, the half in the next smaller unit: PT5H30M for "5 1/2
   * hours".
   */
  private static String withHalf(String whole, String unit) {
    return switch (unit) {
      case "H" -> "PT" + whole + "H30M";
      case "D" -> "P" + whole + "DT12H";
      default -> "PT" + whole + "M30S";
    };
  }

  /**
   * The TIMEX3 duration of an amount.
   *
   * @param unit of {@code words.txt}: "D", "2W", "TM", "10Y"
   */
  static String duration(String amount, String unit) {
    int digits = 0;
    while (Character.isDigit(unit.charAt(digits))) {
      digits++;
    }
    String name = unit.substring(digits);
    if (digits > 0 && amount.equals("X")) {
      return "PX" + (unit.equals("10Y") ? "DE" : unit.equals("100Y") ? "CE" : name);
    }
    if (name.equals("Y") && digits == 0 && amount.endsWith(".5")) {
      return "P" + amount.replace(".5", "Y6M");
    }
    String times = amount;
    if (digits > 0) {
      times = text(Double.parseDouble(amount) * Integer.parseInt(unit.substring(0, digits)));
    }
    if (times.endsWith(".5") && "H D TM".contains(name)) {
      return withHalf(times.replace(".5", ""), name);
    }
    return switch (name) {
      case "H" -> "PT" + times + "H";
      case "TM" -> "PT" + times + "M";
      case "S" -> "PT" + times + "S";
      default -> "P" + times + name;
    };
  }
}
