package org.synoptic.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/** Cuts a text at its blank lines. */
final class ParagraphSplitter {

  private ParagraphSplitter() {}

  /** The stretches between blank lines, in order; none is blank. */
  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      int next = end < 0 ? text.length() : end + 1;
      if (isBlank(text, line, next)) {
        add(found, text, start, line);
        start = next;
      }
      line = next;
    }
    add(found, text, start, text.length());
    return found;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    if (!isBlank(text, start, end)) {
      found.add(new Span(start, end));
    }
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** White space of any script, and what prints nothing. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
