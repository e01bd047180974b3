package org.synoptic.parser;

import java.util.List;

/**
 * How a word is spelt, as a set of bits: capitals, digits, marks. The bits are in the order in
 * which the models add up their weights.
 */
final class Spelling {

  /** What the models call the bits, from the lowest on. */
  static final List<String> NAMES =
      List.of("0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9");

  /** A capital at the start, which says nothing at the start of a sentence. */
  static final long CAPITALISED = 1 << 7;

  private static final long LINK = 1;
  private static final long CAPITALS = 1 << 1;
  private static final long SMALL = 1 << 2;
  private static final long DIGITS = 1 << 3;
  private static final long MARKS = 1 << 4;
  private static final long DIGITS_AND_MARKS = 1 << 5;
  private static final long NONE_SMALL = 1 << 6;
  private static final long ONE_LATER_CAPITAL = 1 << 8;
  private static final long LATER_CAPITALS = 1 << 9;
  private static final long SOME_DIGIT = 1 << 10;
  private static final long STOP = 1 << 11;
  private static final long HYPHEN = 1 << 12;
  private static final long OTHER_MARK = 1 << 13;

  private Spelling() {}

  /** The bits of a simplified form. */
  static long of(String simplified) {
    if (simplified.equals(TrainedForms.LINK)) {
      return LINK;
    }
    int capitals = 0;
    int small = 0;
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < simplified.length(); i++) {
      char c = simplified.charAt(i);
      capitals += TrainedForms.isUpper(c) ? 1 : 0;
      small += TrainedForms.isLower(c) ? 1 : 0;
      digits += TrainedForms.isDigit(c) ? 1 : 0;
      marks += TrainedForms.isMark(c) ? 1 : 0;
    }
    int length = simplified.length();
    return whole(length, capitals, small, digits, marks)
        | (capitals < length ? capitals(simplified, capitals) : 0)
        | (digits > 0 && digits < length ? SOME_DIGIT : 0)
        | marks(simplified, marks);
  }

  private static long whole(int length, int capitals, int small, int digits, int marks) {
    if (capitals == length) {
      return CAPITALS;
    } else if (small == length) {
      return SMALL;
    } else if (digits == length) {
      return DIGITS;
    } else if (marks == length) {
      return MARKS;
    } else if (digits + marks == length) {
      return DIGITS_AND_MARKS;
    }
    return small == 0 ? NONE_SMALL : 0;
  }

  private static long capitals(String simplified, int capitals) {
    boolean first = TrainedForms.isUpper(simplified.charAt(0));
    int later = capitals - (first ? 1 : 0);
    long bits = first ? CAPITALISED : 0;
    if (later == 1) {
      bits |= ONE_LATER_CAPITAL;
    } else if (later > 1) {
      bits |= LATER_CAPITALS;
    }
    return bits;
  }

  private static long marks(String simplified, int marks) {
    boolean stop = simplified.indexOf('.') >= 0;
    boolean hyphen = simplified.indexOf('-') >= 0;
    boolean other = marks > 0 && marks < simplified.length() && !stop && !hyphen;
    return (stop ? STOP : 0) | (hyphen ? HYPHEN : 0) | (other ? OTHER_MARK : 0);
  }
}
