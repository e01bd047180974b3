package org.synoptic.extract.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression the words of which every matching line holds at least one.
 * Looking for them first is many times faster than trying the expression.
 */
final class RequiredWords {

  /**
   * Words that are looked for in place of an expression; with more, the expression is as fast
   * itself. Set by hand.
   */
  private static final int MOST = 16;

  /**
   * The words must occur in at most this share of lines, by the rough estimate of {@link #common}.
   * Set by hand.
   */
  private static final double COMMON = 0.2;

  /** Estimated share of lines that a further letter of a word leaves. Set by hand. */
  private static final double SHARE_OF_LETTER = 0.125;

  private final String pattern;
  private int at;

  private RequiredWords(String pattern) {
    this.pattern = pattern;
  }

  /** The words, case-folded; empty when the expression allows no such list. */
  static List<String> of(String pattern) {
    List<String> words = new RequiredWords(pattern).alternatives();
    return words.size() > MOST || common(words) > COMMON ? List.of() : words;
  }

  /** Folds case as regular expressions do when they ignore it. */
  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
    }
    return new String(chars);
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    boolean known = !all.isEmpty();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      List<String> words = sequence();
      known &= !words.isEmpty();
      all.addAll(words);
    }
    return known ? all : List.of();
  }

  /** The rarest words of one alternative. */
  private List<String> sequence() {
    List<String> best = List.of();
    StringBuilder run = new StringBuilder();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      boolean group = pattern.charAt(at) == '(';
      List<String> words = group ? group() : literal();
      Quantifier quantifier = quantifier();
      if (group || words.isEmpty() || quantifier != Quantifier.ONCE) {
        best =
            rarer(best, word(run, quantifier == Quantifier.SEVERAL && !group ? words : List.of()));
        run.setLength(0);
        best = rarer(best, quantifier == Quantifier.OPTIONAL ? List.of() : words);
      } else {
        run.append(words.get(0));
      }
    }
    return rarer(best, word(run, List.of()));
  }

  private static List<String> word(StringBuilder run, List<String> end) {
    String word = run + String.join("", end);
    return word.isEmpty() ? List.of() : List.of(fold(word));
  }

  private List<String> group() {
    boolean isLookaround = pattern.startsWith("(?!", at) || pattern.startsWith("(?<", at);
    at++;
    if (pattern.startsWith("?", at)) {
      while (":=!".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    List<String> words = alternatives();
    at++;
    return isLookaround ? List.of() : words;
  }

  /** The char if it stands for itself; empty for a character class, an anchor or any char. */
  private List<String> literal() {
    char c = pattern.charAt(at++);
    if (c == '[') {
      while (pattern.charAt(at) != ']') {
        at += pattern.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
      return List.of();
    }
    if (c != '\\') {
      return ".^$".indexOf(c) >= 0 ? List.of() : List.of(fold(String.valueOf(c)));
    }
    char escaped = pattern.charAt(at++);
    if (!Character.isLetterOrDigit(escaped)) {
      return List.of(String.valueOf(escaped));
    }
    if (escaped == 'p' || escaped == 'P') {
      at = pattern.indexOf('}', at) + 1;
    }
    return List.of();
  }

  private enum Quantifier {
    ONCE,
    SEVERAL,
    OPTIONAL
  }

  private Quantifier quantifier() {
    char c = at < pattern.length() ? pattern.charAt(at) : 0;
    if (c == 0 || "?*+{".indexOf(c) < 0) {
      return Quantifier.ONCE;
    }
    at = c == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return c == '+' ? Quantifier.SEVERAL : Quantifier.OPTIONAL;
  }

  private static List<String> rarer(List<String> left, List<String> right) {
    return common(left) <= common(right) ? left : right;
  }

  /**
   * A rough estimate of the share of lines that hold one of the words: each letter divides it by
   * eight, each sign by 64.
   */
  private static double common(List<String> words) {
    double sum = words.isEmpty() ? Double.MAX_VALUE : 0;
    for (String word : words) {
      long letters = word.chars().filter(Character::isLetterOrDigit).count();
      long signs = word.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count();
      sum += Math.pow(SHARE_OF_LETTER, letters + 2.0 * signs);
    }
    return sum;
  }
}
