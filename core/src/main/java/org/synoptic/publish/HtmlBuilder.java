package org.synoptic.publish;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML. All text and all attribute values are escaped, so they may come from anywhere; names
 * of tags and attributes are not, so they must be constants of the program. {@link #toString}
 * refuses a document whose tags are not all closed.
 */
public final class HtmlBuilder {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens a tag.
   *
   * @param tag its name, then constant attributes: {@code div class=card}
   * @param attributes names and values in turn; a pair with an empty name is left out
   */
  public HtmlBuilder open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag.split(" ", 2)[0]);
    return this;
  }

  /** Writes a tag without opening an element that has to be closed. */
  public HtmlBuilder tag(String tag, String... attributes) {
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

  /** Closes the tag that was opened last. */
  public HtmlBuilder close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the tag that was opened last and ends the line. */
  public HtmlBuilder end() {
    return close().line();
  }

  /** Ends the line. */
  public HtmlBuilder line() {
    out.append('\n');
    return this;
  }

  /** Writes text, escaped. */
  public HtmlBuilder text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element that contains only text. */
  public HtmlBuilder element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes markup as it is; only for constants and resources of the program. */
  public HtmlBuilder raw(String markup) {
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
