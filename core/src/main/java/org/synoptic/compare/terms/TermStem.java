package org.synoptic.compare.terms;

/** The stem under which the forms of a word meet. */
public final class TermStem {

  private static final String[] ENDINGS = {
    "ational", "isation", "ization", "fulness", "iveness", "ousness", "ations", "ation", "ements",
    "ement", "ments", "ment", "ities", "ility", "ingly", "ions", "ance", "ence", "ants", "ents",
    "ing", "ion", "ity", "ies", "ive", "ers", "ors", "als", "ial", "ent", "ant", "ate", "ize",
    "ise", "ous", "ed", "er", "or", "al", "ly", "es", "y", "e", "s"
  };

  /** Letters of the shortest stem: shorter words stay themselves. Set by hand. */
  private static final int SHORTEST = 4;

  private TermStem() {}

  /**
   * The stem of a word: cut to its first letters, so that "invite", "invitation" and "invited"
   * meet.
   */
  public static String of(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
