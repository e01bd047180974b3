package org.synoptic.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * The words of a text in order. Each has a span in the text and a folded form, which ignores how
 * the word was printed:
 *
 * <ul>
 *   <li>lower case, no diacritics, no quotation marks or punctuation;
 *   <li>the parts of a hyphenated word are separate words ("high-level": {@code high level});
 *   <li>"1,000" is {@code 1000} and "U.S." is {@code us};
 *   <li>a clitic is a separate word ("Johnson’s": {@code johnson 's});
 *   <li>a currency or per-cent sign and an ideograph are separate words.
 * </ul>
 */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<String> forms;
  private final List<Span> spans;

  private Words(List<String> forms, List<Span> spans) {
    this.forms = List.copyOf(forms);
    this.spans = List.copyOf(spans);
  }

  /** Returns all words of {@code text}. */
  public static Words of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /** Returns the words of {@code text} inside {@code within}. */
  public static Words of(String text, Span within) {
    return of(text, List.of(within));
  }

  /** Returns the words of {@code text} inside the spans, in the order of the spans. */
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

  /** Returns the folded forms in order. */
  public List<String> forms() {
    return forms;
  }

  /** Returns the folded form of word {@code i}. */
  public String form(int i) {
    return forms.get(i);
  }

  /** Returns the span of word {@code i}. */
  public Span span(int i) {
    return spans.get(i);
  }

  /** Returns the span from the first char of word {@code from} to the last of {@code to - 1}. */
  public Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  /** Returns words {@code from} to {@code to - 1}. */
  Words slice(int from, int to) {
    return new Words(forms.subList(from, to), spans.subList(from, to));
  }

  /** Returns the index of the first word that ends after {@code offset}, or {@link #size}. */
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

  /** Collects the words in one pass over the text. */
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

    /** Adds the word that starts at {@code start}, and its clitic; returns where they end. */
    private int word(int start, int limit) {
      int end = start;
      int clitic = -1;
      while (end < limit) {
        int code = text.codePointAt(end);
        if (isApostrophe(code) && clitic < 0 && startsClitic(end, limit)) {
          clitic = end;
        } else if (!isWordPart(code) && !joins(end, limit)) {
          break;
        }
        end += Character.charCount(code);
      }
      if (clitic > start) {
        add(start, clitic);
        add(clitic, end);
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

    /** Whether the apostrophe at {@code at} starts a clitic that ends the word. */
    private boolean startsClitic(int at, int limit) {
      int end = at + 1;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end - at <= 3 && Clitics.has(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the mark at {@code at} belongs to the word: "1,000", "3.5", "U.S", "O’Brien". */
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

    /** Whether the dot at {@code at} stands between single letters: "U.S", "p.m". */
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

  /** Whether a word is of small letters and figures alone, as most are. */
  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Returns the folded form of one word. */
  static String fold(String word) {
    if (isFolded(word)) {
      return word;
    }
    String folded = word;
    if (!folded.chars().allMatch(c -> c < 128)) {
      String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFKD);
      folded = MARKS.matcher(decomposed).replaceAll("").replaceAll("[’‘ʼ`]", "'");
    }
    boolean number = Character.isDigit(folded.isEmpty() ? ' ' : folded.charAt(0));
    folded = folded.replace(",", "");
    return (number ? folded : folded.replace(".", "")).toLowerCase(Locale.ROOT);
  }
}
