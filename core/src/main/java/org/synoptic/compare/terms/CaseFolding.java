package org.synoptic.compare.terms;

import java.util.Locale;

/** Words without regard to upper and lower case, in any language of the machine. */
public final class CaseFolding {

  private CaseFolding() {}

  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
