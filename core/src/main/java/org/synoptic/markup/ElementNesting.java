package org.synoptic.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures how deep elements are nested, in one pass over the text and before a tree is built. An
 * end tag also closes the elements that were left open inside its element, as the parser does.
 */
final class ElementNesting {

  /** HTML elements without content, which feeds leave open by the hundred. */
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "wbr", "input", "embed", "param", "area", "col");

  private final String text;
  private final int limit;
  private final Deque<String> open = new ArrayDeque<>();
  private int deepest;

  private ElementNesting(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * The nesting depth of {@code text} from {@code from} on. Counting stops at one above {@code
   * limit}.
   */
  static int of(String text, int from, int limit) {
    ElementNesting nesting = new ElementNesting(text, limit);
    int at = text.indexOf('<', from);
    while (at >= 0 && nesting.deepest <= limit) {
      at = text.indexOf('<', nesting.readMarkup(at));
    }
    return nesting.deepest;
  }

  /** Reads the markup that begins at {@code at}, and gives the index behind it. */
  private int readMarkup(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      return Xml.afterMarkup(text, at);
    }
    boolean closes = next == '/';
    int nameFrom = closes ? at + 2 : at + 1;
    int nameEnd = nameEnd(nameFrom);
    if (nameEnd == nameFrom) {
      return at + 1;
    }
    int end = tagEnd(nameEnd);
    String name = text.substring(nameFrom, nameEnd);
    if (closes) {
      closeElement(name);
    } else if (text.charAt(end - 1) != '/' && !VOID.contains(name)) {
      open.push(name);
      deepest = Math.max(deepest, open.size());
    }
    return end;
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == '>' || c == '/' || c == '<';
  }

  /** Index of the tag's {@code >}, ignoring those in quoted values, or of the last character. */
  private int tagEnd(int from) {
    boolean inValue = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (inValue && (c == '"' || c == '\'')) {
        int closeElement = text.indexOf(c, i + 1);
        i = closeElement < 0 ? i : closeElement;
      }
      inValue = c == '=' || inValue && c <= ' ';
    }
    return text.length() - 1;
  }

  /** Compares with at most {@code limit} open names, so that time stays linear. */
  private void closeElement(String name) {
    if (!open.contains(name)) {
      return;
    }
    @Nullable String last;
    do {
      last = open.poll();
    } while (last != null && !last.equals(name));
  }

  /** For messages. */
  @Override
  public String toString() {
    return deepest + " of at most " + limit;
  }
}
