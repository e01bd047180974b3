package org.synoptic.text;

import java.util.Set;

/**
 * English clitics: endings that an apostrophe joins to a word ("Johnson's", "don't", "they've").
 */
public final class Clitics {

  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private Clitics() {}

  /** Whether letters in lower case, without the apostrophe, are a clitic. */
  public static boolean has(String letters) {
    return CLITICS.contains(letters);
  }
}
