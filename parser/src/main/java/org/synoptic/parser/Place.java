package org.synoptic.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the word of a feature stands, as the templates write it: {@code i+1} is the word after the
 * first word, {@code j_lmd} the leftmost dependent of the second, {@code k-1} the word below the
 * top of the stack.
 *
 * @param window words after the source; negative before it
 * @param kin of the word at that place
 */
record Place(char source, int window, Kin kin) {

  private static final Pattern SPELLING = Pattern.compile("([ijk])([+-]\\d+)?(?:_(\\w+))?");

  static Place spelled(String spelling) {
    Matcher parts = SPELLING.matcher(spelling);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no such place: " + spelling);
    }
    return new Place(
        parts.group(1).charAt(0),
        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
        parts.group(3) == null ? Kin.SELF : Kin.valueOf(parts.group(3).toUpperCase(Locale.ROOT)));
  }
}
