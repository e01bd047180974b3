package org.synoptic.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * The words of a text in order, folded so that printing habits do not count: lower case, no
 * diacritics, no quotation marks or punctuation, hyphened words in their parts ("high-level" is
 * "high level"), "1,000" as "1000", "U.S." as "us". A possessive or contracted ending is a word of
 * its own ("Johnson’s": {@code johnson}, {@code 's}), and so are currency and per-cent signs.
 *
 * <p>Every span points into the text that was given.
 */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<String> forms;
  private final List<Span> spans;

  private Words(List<String> forms, List<Span> spans) {
    this.forms = List.copyOf(forms);
    this.spans = List.copyOf(spans);
  }

  /** All words of {@code text}. */
  public static Words of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /** The words of {@code text} inside {@code within}. */
  public static Words of(String text, Span within) {
    return of(text, List.of(within));
  }

  /** The words of {@code text} inside the spans, in the order of the spans. */
  public static Words of(String text, List<Span> within) {
    Scan scan = new Scan(text);
    within.forEach(scan::take);
    return new Words(scan.forms, scan.spans);
  }

  public int size() {
    return forms.size();
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** The folded forms in order. */
  public List<String> forms() {
    return forms;
  }

  /** The folded form of word {@code i}. */
  public String form(int i) {
    return forms.get(i);
  }

  /** Where word {@code i} stands. */
  public Span span(int i) {
    return spans.get(i);
  }

  /** From the first char of word {@code from} to the last of word {@code to - 1}. */
  public Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  /** Words {@code from} to {@code to - 1}. */
  public Words slice(int from, int to) {
    return new Words(forms.subList(from, to), spans.subList(from, to));
  }

  /** The index of the first word that ends after {@code offset}; {@link #size} when none does. */
  public int at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return String.join(" ", forms);
  }

  /** One pass over the text. */
  private static final class Scan {

    private final String text;
    private final List<String> forms = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    void take(Span within) {
      int at = within.start();
      while (at < within.end()) {
        int code = text.codePointAt(at);
        if (isSign(code) || Character.isIdeographic(code)) {
          add(at, at + Character.charCount(code));
          at += Character.charCount(code);
        } else if (Character.isLetterOrDigit(code)) {
          at = word(at, within.end());
        } else {
          at += Character.charCount(code);
        }
      }
    }

    /** Adds the word that starts at {@code start}, and its ending; returns where it ends. */
    private int word(int start, int limit) {
      int end = start;
      int ending = -1;
      while (end < limit) {
        int code = text.codePointAt(end);
        if (isApostrophe(code) && ending < 0 && opensEnding(end, limit)) {
          ending = end;
        } else if (!isWordPart(code) && !joins(end, limit)) {
          break;
        }
        end += Character.charCount(code);
      }
      if (ending > start) {
        add(start, ending);
        add(ending, end);
      } else {
        add(start, end);
      }
      return end;
    }

    private void add(int start, int end) {
      String form = fold(text.substring(start, Math.min(end, text.length())));
      if (!form.isEmpty()) {
        forms.add(form);
        spans.add(new Span(start, Math.min(end, text.length())));
      }
    }

    private static boolean isWordPart(int code) {
      boolean mark = Character.getType(code) == Character.NON_SPACING_MARK;
      return mark || Character.isLetterOrDigit(code) && !Character.isIdeographic(code);
    }

    /** An apostrophe before a possessive or contracted ending that ends the word. */
    private boolean opensEnding(int at, int limit) {
      int end = at + 1;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end - at <= 3 && Clitics.has(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** A mark inside a word: "1,000", "3.5", "U.S", "O’Brien". */
    private boolean joins(int at, int limit) {
      if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
        return false;
      }
      char mark = text.charAt(at);
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      boolean digits = Character.isDigit(before) && Character.isDigit(after);
      return switch (mark) {
        case ',' -> digits;
        case '.' -> digits || isInitial(at, limit);
        default -> isApostrophe(mark) && Character.isLetter(before) && Character.isLetter(after);
      };
    }

    /** A single letter on both sides of the dot: "U.S", "p.m". */
    private boolean isInitial(int at, int limit) {
      boolean before = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
      boolean after = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
      return before && after && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(int code) {
      return code == '\'' || code == '’' || code == '‘' || code == 'ʼ' || code == '`';
    }

    private static boolean isSign(int code) {
      return code == '%' || Character.getType(code) == Character.CURRENCY_SYMBOL;
    }
  }

  /** The folded form of one word. */
  static String fold(String word) {
    String plain = word;
    if (!plain.chars().allMatch(c -> c < 128)) {
      String parts = Normalizer.normalize(plain, Normalizer.Form.NFKD);
      plain = MARKS.matcher(parts).replaceAll("").replaceAll("[’‘ʼ`]", "'");
    }
    boolean number = Character.isDigit(plain.isEmpty() ? ' ' : plain.charAt(0));
    plain = plain.replace(",", "");
    return (number ? plain : plain.replace(".", "")).toLowerCase(Locale.ROOT);
  }
}
