package org.synoptic.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How deep elements lie in elements, in one pass over the text and before any tree is built. An end
 * tag closes what was left open inside its element, as the parser does it.
 */
final class ElementNesting {

  /** Elements of HTML that hold nothing, and that feeds leave open by the hundred. */
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "wbr", "input", "embed", "param", "area", "col");

  private final String text;
  private final int most;
  private final Deque<String> open = new ArrayDeque<>();
  private int deepest;

  private ElementNesting(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /** The depth of {@code text} from {@code from} on; counting ends one above {@code most}. */
  static int of(String text, int from, int most) {
    ElementNesting nesting = new ElementNesting(text, most);
    int at = text.indexOf('<', from);
    while (at >= 0 && nesting.deepest <= most) {
      at = text.indexOf('<', nesting.tag(at));
    }
    return nesting.deepest;
  }

  /** Takes the markup that opens at {@code at}; gives where it is over. */
  private int tag(int at) {
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
      close(name);
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

  /** Where the tag's {@code >} stands, one in a quoted value not counted, or the last char. */
  private int tagEnd(int from) {
    boolean value = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (value && (c == '"' || c == '\'')) {
        int close = text.indexOf(c, i + 1);
        i = close < 0 ? i : close;
      }
      value = c == '=' || value && c <= ' ';
    }
    return text.length() - 1;
  }

  /** Looks at no more than {@code most} names, so that time stays linear. */
  private void close(String name) {
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
    return deepest + " of at most " + most;
  }
}
