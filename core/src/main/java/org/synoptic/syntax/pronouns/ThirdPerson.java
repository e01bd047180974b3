package org.synoptic.syntax.pronouns;

import java.util.Set;

/** The pronouns of the third person, in lower case. */
public final class ThirdPerson {

  /** Subjects and owners; "her" may be an object too. */
  private static final Set<String> OF_ONE = Set.of("he", "she", "his", "her");

  private static final Set<String> OF_WOMEN = Set.of("she", "her", "hers", "herself");

  private static final Set<String> OTHERS = Set.of("they", "it", "their", "its");

  private ThirdPerson() {}

  /** Whether the pronoun stands for one person. */
  public static boolean isOfOne(String word) {
    return OF_ONE.contains(word) || word.equals("him");
  }

  /** The gender that a pronoun of one person tells: {@code f} or {@code m}. */
  public static String gender(String word) {
    return OF_WOMEN.contains(word) ? "f" : "m";
  }

  /**
   * Whether the pronoun can be a subject or an owner, and so a speaker. "Him" cannot: in "warned
   * him: …" it is who is spoken to.
   */
  public static boolean canSpeak(String word) {
    return OF_ONE.contains(word) || OTHERS.contains(word);
  }
}
