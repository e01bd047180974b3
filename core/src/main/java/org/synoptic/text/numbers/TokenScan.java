package org.synoptic.text.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.text.Clitics;

/**
 * Divides a text into words, numbers and marks, in one pass. "third-quarter" is three words, "5pm"
 * two, "1,500" one, "p.m." one, "year's" two.
 */
public final class TokenScan {

  private final String text;
  private final List<ScannedToken> words = new ArrayList<>();
  private int at;
  private boolean opens = true;

  private TokenScan(String text) {
    this.text = text;
  }

  public static List<ScannedToken> of(String text) {
    return new TokenScan(text).scan();
  }

  private List<ScannedToken> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (blank(c)) {
        skipBlank();
      } else if (Character.isLetter(c)) {
        add(letters(at));
      } else if (Character.isDigit(c)) {
        add(digits(at));
      } else {
        add(mark(at));
      }
    }
    return words;
  }

  private void skipBlank() {
    int lines = 0;
    while (at < text.length() && blank(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    opens |= lines > 1;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  private void add(int end) {
    String word = text.substring(at, end);
    boolean glued = !words.isEmpty() && words.get(words.size() - 1).end() == at;
    words.add(new ScannedToken(at, end, word, plain(word), glued, opens));
    opens = false;
    at = end;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('‐', '-')
        .replace('‑', '-');
  }

  private int letters(int from) {
    int initials = initials(from);
    if (initials > from) {
      return initials;
    }
    int end = run(from);
    if (end + 1 < text.length() && apostrophe(text.charAt(end)) && letter(end + 1)) {
      int tail = run(end + 1);
      String after = text.substring(end + 1, tail).toLowerCase(Locale.ROOT);
      return Clitics.has(after) ? end : tail;
    }
    return end;
  }

  /** "p.m.", "U.S.": single letters, each with its point. */
  private int initials(int from) {
    int end = from;
    while (letter(end)
        && !letter(end + 1)
        && end + 1 < text.length()
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end - from >= 4 ? end : from;
  }

  private int run(int from) {
    int end = from;
    while (letter(end)) {
      end++;
    }
    return end;
  }

  private boolean letter(int i) {
    return i < text.length()
        && (Character.isLetter(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
  }

  private boolean digit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private int digits(int from) {
    int end = from;
    while (digit(end)
        || (end > from && inner(text.charAt(end < text.length() ? end : from)) && digit(end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean inner(char c) {
    return c == ',' || c == '.';
  }

  private int mark(int from) {
    char c = text.charAt(from);
    if (apostrophe(c) && from > 0 && Character.isLetter(text.charAt(from - 1))) {
      int end = run(from + 1);
      if (Clitics.has(text.substring(from + 1, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
    }
    return Character.isHighSurrogate(c) && from + 1 < text.length() ? from + 2 : from + 1;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
