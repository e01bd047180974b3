package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Finds the stretches between quotation marks: straight, curly, French, German, doubled singles and
 * British single marks, the outermost only.
 */
final class QuotationMarks {

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”“»";

  /** Chars between an opening mark and the closing mark that is looked for; a bound, not tuned. */
  private static final int LONGEST = 10_000;

  private final String text;
  private final List<QuotedSpan> stretches = new ArrayList<>();
  private boolean open;

  private QuotationMarks(String text) {
    this.text = text;
  }

  static List<QuotedSpan> in(String text) {
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
    return List.copyOf(marks.stretches);
  }

  private void paragraph(int start, int end) {
    int at = start;
    boolean first = true;
    boolean resumable = open;
    open = false;
    while (at < end) {
      int width = openingWidth(at, start, end);
      if (width == 0) {
        at++;
        continue;
      }
      boolean leads = text.substring(start, at).isBlank();
      int close = closing(at, width, start, end);
      if (close < 0 && !leads && !plausibleOpen(at, end)) {
        at += width;
        continue;
      }
      int stop = close < 0 ? trimmedEnd(end) : close;
      stretches.add(new QuotedSpan(new Span(at, stop), close >= 0, leads && first && resumable));
      open = close < 0;
      first = false;
      at = Math.max(stop, at + width);
    }
  }

  /**
   * An unclosed mark opens a quote where the next paragraph takes it up, or a whole sentence
   * follows.
   */
  private boolean plausibleOpen(int at, int end) {
    boolean sentence = end - at > 40 && at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    return !single(text.charAt(at)) && (sentence || takenUp(text.charAt(at), end));
  }

  private boolean takenUp(char mark, int end) {
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

  /** How many chars the opening mark at {@code at} takes, 0 when there is none. */
  private int openingWidth(int at, int start, int end) {
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0) {
      return spaceOrOpener(at - 1, start) || c != '“' ? 1 : 0;
    }
    if ((c == '»' || c == '›' || c == '‹')
        && spaceOrOpener(at - 1, start)
        && visible(at + 1, end)) {
      return 1;
    }
    if (doubled(at, end)) {
      return spaceOrOpener(at - 1, start) && visible(at + 2, end) ? 2 : 0;
    }
    if (c == '"') {
      return spaceOrOpener(at - 1, start) && visible(at + 1, end) ? 1 : 0;
    }
    if (single(c) && c != '’') {
      return spaceOrOpener(at - 1, start) && letterAt(at + 1, end) && !elision(at, end) ? 1 : 0;
    }
    return 0;
  }

  /** Where the stretch opened at {@code at} ends, after its closing mark; -1 when nowhere. */
  private int closing(int at, int width, int start, int end) {
    char opened = text.charAt(at);
    if (width == 1 && single(opened)) {
      return singleClosing(at, end);
    }
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + width; i < limit; i++) {
      int closes = closingWidth(opened, width, i, start, end);
      if (closes > 0) {
        return i + closes;
      }
    }
    return -1;
  }

  private int closingWidth(char opened, int width, int i, int start, int end) {
    char c = text.charAt(i);
    if (width == 2) {
      boolean inner = i + 2 < end && text.charAt(i + 2) == c;
      return doubled(i, end) && !spaceOrOpener(i - 1, start) ? (inner ? 3 : 2) : 0;
    }
    if (opened == '"' && doubled(i, end) && c != '`' && !spaceOrOpener(i - 1, start)) {
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
      return !spaceOrOpener(i - 1, start) && !letterAt(i + 1, end) ? 1 : 0;
    }
    boolean straight = c == '"' && !spaceOrOpener(i - 1, start);
    return CLOSING.indexOf(c) >= 0 || straight ? 1 : 0;
  }

  /** A single mark closes where no letter follows; after an s it may be a genitive. */
  private int singleClosing(int at, int end) {
    int genitive = -1;
    for (int i = at + 1; i < Math.min(end, at + LONGEST); i++) {
      char c = text.charAt(i);
      if ((c != '’' && c != '\'') || letterAt(i + 1, end) || !visible(i - 1, end)) {
        continue;
      }
      boolean doubt = text.charAt(i - 1) == 's' && i + 2 < end && letterAt(i + 2, end);
      if (!doubt) {
        return i + 1;
      }
      genitive = genitive < 0 ? i + 1 : genitive;
    }
    return genitive;
  }

  private boolean elision(int at, int end) {
    return Character.isDigit(text.charAt(at + 1))
        || text.startsWith("'em ", at)
        || text.startsWith("'til ", at)
        || text.startsWith("'Twas", at)
        || text.startsWith("'cause ", at)
        || text.startsWith("'n'", at)
        || end - at < 3;
  }

  private boolean doubled(int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '’' || c == '‘')
        && at + 1 < end
        && text.charAt(at + 1) == c;
  }

  private static boolean single(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean visible(int at, int end) {
    return at < end && !Character.isWhitespace(text.charAt(at));
  }

  private boolean letterAt(int at, int end) {
    return at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean spaceOrOpener(int at, int start) {
    return at < start
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at))
        || "([—–-/>".indexOf(text.charAt(at)) >= 0;
  }
}
