package org.synoptic.extract.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of which a line must hold one for a regular expression to match it, read from the
 * expression. To look for them is many times faster than to try the expression.
 */
final class RequiredWords {

  /** Words that are looked for in place of an expression; with more, it is as fast itself. */
  private static final int MOST = 16;

  /** Share of lines, at most and roughly, that hold one of the words. */
  private static final double COMMON = 0.2;

  private final String pattern;
  private int at;

  private RequiredWords(String pattern) {
    this.pattern = pattern;
  }

  /** Folded words; empty when nothing can be said. */
  static List<String> of(String pattern) {
    List<String> words = new RequiredWords(pattern).alternatives();
    return words.size() > MOST || common(words) > COMMON ? List.of() : words;
  }

  /** As regular expressions compare letters when case is ignored. */
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

  /** The rarest words of one branch. */
  private List<String> sequence() {
    List<String> best = List.of();
    StringBuilder run = new StringBuilder();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      boolean group = pattern.charAt(at) == '(';
      List<String> words = group ? group() : literal();
      Times times = times();
      if (group || words.isEmpty() || times != Times.ONCE) {
        best = rarer(best, word(run, times == Times.SEVERAL && !group ? words : List.of()));
        run.setLength(0);
        best = rarer(best, times == Times.PERHAPS ? List.of() : words);
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
    boolean nothing = pattern.startsWith("(?!", at) || pattern.startsWith("(?<", at);
    at++;
    if (pattern.startsWith("?", at)) {
      while (":=!".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    List<String> words = alternatives();
    at++;
    return nothing ? List.of() : words;
  }

  /** One char that stands for itself, or nothing for a class, a bound, any char. */
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

  private enum Times {
    ONCE,
    SEVERAL,
    PERHAPS
  }

  private Times times() {
    char c = at < pattern.length() ? pattern.charAt(at) : 0;
    if (c == 0 || "?*+{".indexOf(c) < 0) {
      return Times.ONCE;
    }
    at = c == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return c == '+' ? Times.SEVERAL : Times.PERHAPS;
  }

  private static List<String> rarer(List<String> left, List<String> right) {
    return common(left) <= common(right) ? left : right;
  }

  /** Roughly the share of lines that hold one: letters are frequent, signs are not. */
  private static double common(List<String> words) {
    double sum = words.isEmpty() ? Double.MAX_VALUE : 0;
    for (String word : words) {
      long letters = word.chars().filter(Character::isLetterOrDigit).count();
      long signs = word.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count();
      sum += Math.pow(0.125, letters + 2.0 * signs);
    }
    return sum;
  }
}
