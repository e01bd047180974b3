package org.synoptic.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/**
 * A stretch between quotation marks, marks included.
 *
 * @param ended true when a comma or the end of a sentence stands inside the marks
 */
record MarkedSpan(Span span, boolean ended) {

  /** The longest stretch that is looked at; a mark that is never closed ends with its paragraph. */
  private static final int LONGEST = 2_000;

  private static final String OPENING = "„»«“\"‚";
  private static final String[] CLOSING = {"“”\"", "«", "»", "”", "\"", "‘’"};

  /** The stretches of a text in order, the outer one where one lies in another. */
  static List<MarkedSpan> in(String text) {
    List<MarkedSpan> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = OPENING.indexOf(text.charAt(at));
      int end = kind < 0 || inWord(text, at) ? -1 : end(text, at + 1, CLOSING[kind]);
      if (end > 0) {
        found.add(
            new MarkedSpan(new Span(at, end + 1), ",.?!…".indexOf(text.charAt(end - 1)) >= 0));
      }
      at = Math.max(at, end) + 1;
    }
    return found;
  }

  private static boolean inWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int end(String text, int from, String closing) {
    int limit = Math.min(text.length(), from + LONGEST);
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
