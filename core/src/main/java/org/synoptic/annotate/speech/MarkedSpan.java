package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * Text between quotation marks, including the marks.
 *
 * @param endsClause true when a comma or the end of a sentence stands directly before the closing
 *     mark
 */
record MarkedSpan(Span span, boolean endsClause) {

  /**
   * Longest text that is searched for the closing mark; a mark that is not closed ends with its
   * paragraph. Set by hand.
   */
  private static final int MAX_CHARS = 2_000;

  private static final String OPENING = "„»«“\"‚";
  private static final String[] CLOSING = {"“”\"", "«", "»", "”", "\"", "‘’"};

  /** The marked spans of a text in order; of nested ones only the outer. */
  static List<MarkedSpan> find(String text) {
    List<MarkedSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int pair = OPENING.indexOf(text.charAt(at));
      int end = pair < 0 || isInsideWord(text, at) ? -1 : closingMark(text, at + 1, CLOSING[pair]);
      if (end > 0) {
        spans.add(
            new MarkedSpan(new Span(at, end + 1), ",.?!…".indexOf(text.charAt(end - 1)) >= 0));
      }
      at = Math.max(at, end) + 1;
    }
    return spans;
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int closingMark(String text, int from, String closing) {
    int limit = Math.min(text.length(), from + MAX_CHARS);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        return -1;
      }
      if (closing.indexOf(c) >= 0 && i > from) {
        return i;
      }
    }
    return -1;
  }
}
