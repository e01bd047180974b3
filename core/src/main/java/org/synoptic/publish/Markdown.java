package org.synoptic.publish;

import java.util.regex.Pattern;

/** Foreign text as Markdown that shows it as it is. */
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
  private static final Pattern ENTITY = Pattern.compile("&(?=[#\\w]{1,32};)");
  private static final Pattern OPENING = Pattern.compile("^[#+-]");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private Markdown() {}

  /** One line of text, with what Markdown would read as a mark escaped. */
  static String text(String foreign) {
    String line = TerminalCells.clean(foreign);
    line = SPECIAL.matcher(line).replaceAll("\\\\$0");
    line = ENTITY.matcher(line).replaceAll("\\\\&");
    if (NUMBERED.matcher(line).find()) {
      return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }
    return OPENING.matcher(line).find() ? "\\" + line : line;
  }
}
