package org.synoptic.bench.junk;

import java.util.Locale;

/** The form in which texts are compared: letters and numbers in lower case, nothing else. */
public final class LetterFold {

  private LetterFold() {}

  /** Returns the letters and numbers of {@code text} in lower case. */
  public static String of(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
