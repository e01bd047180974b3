package org.synoptic.publish;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML under construction: every tag that is opened is closed, and all text is escaped.
 *
 * <p>Names of tags and attributes are ours; values and text may be anybody's.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens a tag. {@code tag} is its name and the attributes that never change, as in {@code div
   * class=card}; {@code attributes} are names and values in turn, an empty name is left out.
   */
  Html open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag.split(" ", 2)[0]);
    return this;
  }

  /** A tag that has no content. */
  Html tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes a tag and ends the line. */
  Html end() {
    return close().line();
  }

  Html line() {
    out.append('\n');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** A tag with nothing but text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Markup of our own, from our resources. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(forbidden(c) ? '\uFFFD' : c);
      }
    }
  }

  private static boolean forbidden(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
