package org.synoptic.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.model.Span;

/** Splits a text at its blank lines. */
final class ParagraphSplitter {

  private ParagraphSplitter() {}

  /** The paragraphs between blank lines, in order; none is blank. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      int next = end < 0 ? text.length() : end + 1;
      if (isBlank(text, line, next)) {
        add(paragraphs, text, start, line);
        start = next;
      }
      line = next;
    }
    add(paragraphs, text, start, text.length());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int start, int end) {
    if (!isBlank(text, start, end)) {
      paragraphs.add(new Span(start, end));
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

  /** True for white space of any script and for characters that print nothing. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
