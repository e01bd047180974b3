package org.synoptic.annotate.quotes.document;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Finds the quotations of a text: words in straight, curly, French, German, doubled single or
 * British single quotation marks. Of nested quotations only the outermost counts.
 */
public final class QuotationMarks {

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”“»";

  /**
   * The most chars between an opening mark and its closing mark. A bound for run time, not tuned.
   */
  private static final int LONGEST_QUOTATION = 10_000;

  /** An unclosed mark before more chars than this may open a quotation. Set by hand. */
  private static final int LONG_PARAGRAPH = 40;

  /**
   * The most paragraphs over which a quotation without marks at their starts runs. Set by hand on
   * the BASIL triples, whose longest has twelve; read their quotes again when it changes.
   */
  private static final int MOST_PARAGRAPHS = 20;

  private final String text;
  private final List<Quotation> quotations = new ArrayList<>();
  private boolean open;

  /** Where the quotation that the paragraphs before left open closes; -1 if none runs. */
  private int runsTo = -1;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quotations of the text, in order. None runs over a line break. */
  static List<Quotation> in(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        marks.paragraph(start, end);
      }
      start = end + 1;
    }
    return List.copyOf(marks.quotations);
  }

  private void paragraph(int start, int end) {
    int at = runsTo < 0 ? start : runOn(start, end);
    boolean first = at == start;
    boolean resumable = open;
    open = false;
    while (at < end) {
      int width = openingWidth(at, start, end);
      if (width == 0) {
        at++;
        continue;
      }
      boolean atParagraphStart = text.substring(start, at).isBlank();
      int close = closing(at, width, start, end);
      int far = close < 0 && width == 1 ? farClosing(text.charAt(at), end) : -1;
      if (close < 0 && far < 0 && !atParagraphStart && !plausibleOpen(at, end)) {
        at += width;
        continue;
      }
      runsTo = far;
      int stop = close < 0 ? trimmedEnd(end) : close;
      quotations.add(
          new Quotation(new Span(at, stop), close >= 0, atParagraphStart && first && resumable));
      open = close < 0;
      first = false;
      at = Math.max(stop, at + width);
    }
  }

  /** Adds the part of the running quotation in this paragraph; where the rest begins. */
  private int runOn(int start, int end) {
    boolean closes = runsTo <= end;
    int stop = closes ? runsTo : trimmedEnd(end);
    int from = start;
    while (Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    quotations.add(new Quotation(new Span(from, stop), closes, true));
    runsTo = closes ? -1 : runsTo;
    return closes ? stop : end;
  }

  /**
   * The offset after the mark that closes, in a later paragraph, a quotation left open at {@code
   * end}: the first closing mark without an opening one of its own. -1 where there is none, or
   * where a paragraph begins with an opening mark, which then continues the quotation.
   */
  private int farClosing(char opened, int end) {
    if (opened != '"' && OPENING.indexOf(opened) < 0) {
      return -1;
    }
    int start = end + 1;
    int limit = Math.min(text.length(), end + LONGEST_QUOTATION);
    for (int paragraphs = 0; start < limit && paragraphs < MOST_PARAGRAPHS; ) {
      int stop = text.indexOf('\n', start);
      stop = stop < 0 ? text.length() : stop;
      if (!text.substring(start, stop).isBlank()) {
        int close = loneClosing(opened, start, stop);
        if (close != 0) {
          return close;
        }
        paragraphs++;
      }
      start = stop + 1;
    }
    return -1;
  }

  /**
   * The offset after the closing mark that has no opening one in its paragraph; 0 if no mark is
   * left over; -1 if the paragraph opens a quotation of its own that may be the same speech or
   * another.
   */
  private int loneClosing(char opened, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == opened && isSpaceOrOpener(i - 1, start)) {
        if (opened == '"' || text.substring(start, i).isBlank()) {
          return -1;
        }
        depth++;
      } else {
        int closes = closingWidth(opened, 1, i, start, end);
        if (closes > 0 && depth == 0) {
          return i + closes;
        }
        depth -= closes > 0 ? 1 : 0;
        i += Math.max(0, closes - 1);
      }
    }
    return depth == 0 ? 0 : -1;
  }

  /**
   * Whether an unclosed mark opens a quotation: a capital follows and at least {@link
   * #LONG_PARAGRAPH} chars, or the next paragraph begins with the same mark.
   */
  private boolean plausibleOpen(int at, int end) {
    boolean sentence =
        end - at > LONG_PARAGRAPH && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    return !isSingleMark(text.charAt(at))
        && (sentence || continuesInNextParagraph(text.charAt(at), end));
  }

  private boolean continuesInNextParagraph(char mark, int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == mark;
  }

  private int trimmedEnd(int end) {
    int stop = end;
    while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** The number of chars of the opening mark at {@code at}; 0 if there is none. */
  private int openingWidth(int at, int start, int end) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0) {
      return isSpaceOrOpener(at - 1, start) || c != '“' ? 1 : 0;
    }
    if ((c == '»' || c == '›' || c == '‹')
        && isSpaceOrOpener(at - 1, start)
        && isVisible(at + 1, end)) {
      return 1;
    }
    if (c == '”') {
      return opensWronglyCurled(at, start, end) ? 1 : 0;
    }
    if (isDoubledMark(at, end)) {
      return isSpaceOrOpener(at - 1, start) && isVisible(at + 2, end) ? 2 : 0;
    }
    if (c == '"') {
      return isSpaceOrOpener(at - 1, start) && isVisible(at + 1, end) ? 1 : 0;
    }
    if (isSingleMark(c) && c != '’') {
      return isSpaceOrOpener(at - 1, start) && isLetterOrDigit(at + 1, end) && !isElision(at, end)
          ? 1
          : 0;
    }
    return 0;
  }

  /**
   * Whether a mark that is curled as a closing one opens a quotation: it begins the paragraph, a
   * letter follows, and another one closes before the next opening mark.
   */
  private boolean opensWronglyCurled(int at, int start, int end) {
    if (!text.substring(start, at).isBlank()) {
      return false;
    }
    String rest = text.substring(at + 1, end);
    int close = rest.indexOf('”');
    int next = rest.indexOf('“');
    return isLetterOrDigit(at + 1, end) && close >= 0 && (next < 0 || close < next);
  }

  /**
   * The offset after the closing mark of the quotation that opens at {@code at}; -1 if it is not
   * closed.
   */
  private int closing(int at, int width, int start, int end) {
    char opened = text.charAt(at);
    if (width == 1 && isSingleMark(opened)) {
      return singleClosing(at, end);
    }
    int limit = Math.min(end, at + LONGEST_QUOTATION);
    for (int i = at + width; i < limit; i++) {
      int closes = closingWidth(opened, width, i, start, end);
      if (closes > 0) {
        return i + closes;
      }
    }
    return -1;
  }

  /**
   * The number of chars of the closing mark at {@code i} for a quotation that {@code opened} opens;
   * 0 if there is none.
   */
  private int closingWidth(char opened, int width, int i, int start, int end) {
    char c = text.charAt(i);
    if (width == 2) {
      boolean inner = i + 2 < end && text.charAt(i + 2) == c;
      return isDoubledMark(i, end) && !isSpaceOrOpener(i - 1, start) ? (inner ? 3 : 2) : 0;
    }
    if (opened == '"' && isDoubledMark(i, end) && c != '`' && !isSpaceOrOpener(i - 1, start)) {
      return 2;
    }
    if (opened == '"') {
      return c == '"' || c == '”' ? 1 : 0;
    }
    if (opened == '»' || opened == '›') {
      return c == (opened == '»' ? '«' : '‹') ? 1 : 0;
    }
    if (opened == '‹') {
      return c == '›' ? 1 : 0;
    }
    if (opened == '«') {
      return c == '»' ? 1 : 0;
    }
    if (c == '“' && opened == '“') {
      return !isSpaceOrOpener(i - 1, start) && !isLetterOrDigit(i + 1, end) ? 1 : 0;
    }
    boolean straight = c == '"' && !isSpaceOrOpener(i - 1, start);
    return CLOSING.indexOf(c) >= 0 || straight ? 1 : 0;
  }

  /**
   * The offset after a closing single mark; -1 if there is none. The mark must not stand before a
   * letter. After an "s" it may be a genitive; then a later mark is preferred.
   */
  private int singleClosing(int at, int end) {
    int genitive = -1;
    for (int i = at + 1; i < Math.min(end, at + LONGEST_QUOTATION); i++) {
      char c = text.charAt(i);
      if ((c != '’' && c != '\'') || isLetterOrDigit(i + 1, end) || !isVisible(i - 1, end)) {
        continue;
      }
      boolean maybeGenitive =
          text.charAt(i - 1) == 's' && i + 2 < end && isLetterOrDigit(i + 2, end);
      if (!maybeGenitive) {
        return i + 1;
      }
      genitive = genitive < 0 ? i + 1 : genitive;
    }
    return genitive;
  }

  /** Whether the single mark stands for left-out letters or digits: "'em", "'90s". */
  private boolean isElision(int at, int end) {
    return Character.isDigit(text.charAt(at + 1))
        || text.startsWith("'em ", at)
        || text.startsWith("'til ", at)
        || text.startsWith("'Twas", at)
        || text.startsWith("'cause ", at)
        || text.startsWith("'n'", at)
        || end - at < 3;
  }

  private boolean isDoubledMark(int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '’' || c == '‘')
        && at + 1 < end
        && text.charAt(at + 1) == c;
  }

  private static boolean isSingleMark(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean isVisible(int at, int end) {
    return at < end && !Character.isWhitespace(text.charAt(at));
  }

  private boolean isLetterOrDigit(int at, int end) {
    return at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Whether the char at {@code at} is a space, an opening bracket, a dash, a slash, or before the
   * paragraph.
   */
  private boolean isSpaceOrOpener(int at, int start) {
    return at < start
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at))
        || "([—–-/>".indexOf(text.charAt(at)) >= 0;
  }
}
