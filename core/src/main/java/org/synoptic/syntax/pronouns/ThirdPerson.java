package org.synoptic.syntax.pronouns;

import java.util.Set;

/** The pronouns of the third person, in lower case. */
public final class ThirdPerson {

  private static final Set<String> OF_ONE = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> OTHERS = Set.of("they", "it", "their", "its");

  private ThirdPerson() {}

  /** Whether the pronoun stands for one person. */
  public static boolean isOfOne(String word) {
    return OF_ONE.contains(word);
  }

  /** Whether the word is such a pronoun, for one person, for several or for a thing. */
  public static boolean contains(String word) {
    return isOfOne(word) || OTHERS.contains(word);
  }
}
