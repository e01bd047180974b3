package org.synoptic.publish;

import java.util.regex.Pattern;

/** Escapes text from reports, so that Markdown shows it unchanged. */
final class MarkdownEscaper {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
  private static final Pattern ENTITY = Pattern.compile("&(?=[#\\w]{1,32};)");
  private static final Pattern OPENING = Pattern.compile("^[#+-]");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownEscaper() {}

  /**
   * Returns the text as one line in which every character with a meaning in Markdown is escaped.
   */
  static String escape(String text) {
    String line = TerminalCells.clean(text);
    line = SPECIAL.matcher(line).replaceAll("\\\\$0");
    line = ENTITY.matcher(line).replaceAll("\\\\&");
    if (NUMBERED.matcher(line).find()) {
      return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }
    return OPENING.matcher(line).find() ? "\\" + line : line;
  }
}
