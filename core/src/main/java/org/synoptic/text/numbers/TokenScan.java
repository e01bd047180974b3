package org.synoptic.text.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.text.Clitics;

/**
 * Divides a text into words, numbers and punctuation marks in one pass. "third-quarter" gives three
 * tokens, "5pm" and "year's" two each, "1,500" and "p.m." one each.
 */
public final class TokenScan {

  private final String text;
  private final List<ScannedToken> tokens = new ArrayList<>();
  private int at;
  private boolean paragraphStart = true;

  private TokenScan(String text) {
    this.text = text;
  }

  /** Returns the tokens of {@code text} in order. */
  public static List<ScannedToken> of(String text) {
    return new TokenScan(text).scan();
  }

  private List<ScannedToken> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        skipBlank();
      } else if (Character.isLetter(c)) {
        add(wordEnd(at));
      } else if (Character.isDigit(c)) {
        add(numberEnd(at));
      } else {
        add(markEnd(at));
      }
    }
    return tokens;
  }

  private void skipBlank() {
    int lines = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    paragraphStart |= lines > 1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  private void add(int end) {
    String word = text.substring(at, end);
    boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
    tokens.add(new ScannedToken(at, end, word, normalised(word), glued, paragraphStart));
    paragraphStart = false;
    at = end;
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('‐', '-')
        .replace('‑', '-');
  }

  private int wordEnd(int from) {
    int initials = initialsEnd(from);
    if (initials > from) {
      return initials;
    }
    int end = lettersEnd(from);
    if (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isLetter(end + 1)) {
      int afterApostrophe = lettersEnd(end + 1);
      String letters = text.substring(end + 1, afterApostrophe).toLowerCase(Locale.ROOT);
      return Clitics.has(letters) ? end : afterApostrophe;
    }
    return end;
  }

  /** Returns the end of "p.m." or "U.S." (letters, each with its dot), or {@code from} if none. */
  private int initialsEnd(int from) {
    int end = from;
    while (isLetter(end)
        && !isLetter(end + 1)
        && end + 1 < text.length()
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end - from >= 4 ? end : from;
  }

  private int lettersEnd(int from) {
    int end = from;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private boolean isLetter(int i) {
    return i < text.length()
        && (Character.isLetter(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private int numberEnd(int from) {
    int end = from;
    while (isDigit(end)
        || (end > from
            && isNumberMark(text.charAt(end < text.length() ? end : from))
            && isDigit(end + 1))
        || isGroupApostrophe(from, end)) {
      end++;
    }
    return end;
  }

  /** The apostrophe of "1'200" and "1’200’000": one to three digits before, three behind. */
  private boolean isGroupApostrophe(int from, int i) {
    boolean three = isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
    boolean led = i > from && (i - from <= 3 || isApostrophe(text.charAt(i - 4)));
    return three && led && isApostrophe(text.charAt(i));
  }

  private static boolean isNumberMark(char c) {
    return c == ',' || c == '.';
  }

  private int markEnd(int from) {
    char c = text.charAt(from);
    if (isApostrophe(c) && from > 0 && Character.isLetter(text.charAt(from - 1))) {
      int end = lettersEnd(from + 1);
      if (Clitics.has(text.substring(from + 1, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
    }
    return Character.isHighSurrogate(c) && from + 1 < text.length() ? from + 2 : from + 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
