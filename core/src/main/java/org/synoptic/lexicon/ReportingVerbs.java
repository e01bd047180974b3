package org.synoptic.lexicon;

import java.util.Set;

/**
 * Base forms of verbs that report somebody's words or thoughts: {@code reporting-verbs.txt}. Safe
 * to share by threads.
 */
public final class ReportingVerbs {

  private static final WordList LIST =
      UsedWords.form("reporting-verbs.txt", "statements", "bodies", "continuing");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private ReportingVerbs() {}

  /** Verbs whose clause frames what is said and is not a statement of its own. */
  public static Set<String> ofStatements() {
    return WORDS.of("statements");
  }

  /** Verbs whose subject "it" stands for an organisation. */
  public static Set<String> ofBodies() {
    return WORDS.of("bodies");
  }

  /** Verbs by which the speaker of the previous quote goes on. */
  public static Set<String> continuing() {
    return WORDS.of("continuing");
  }
}
