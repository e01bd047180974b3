package org.synoptic.lexicon;

import java.util.Set;

/**
 * Base forms of verbs that give somebody's words or thoughts: {@code reporting-verbs.txt}. Safe to
 * share by threads.
 */
public final class ReportingVerbs {

  private static final WordList LIST =
      UsedWords.form("reporting-verbs.txt", "statements", "bodies", "continuing");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private ReportingVerbs() {}

  /** Verbs whose clause is the frame of what is said, and no statement of its own. */
  public static Set<String> ofStatements() {
    return WORDS.of("statements");
  }

  /** Verbs of which "it" is the subject when it stands for a body. */
  public static Set<String> ofBodies() {
    return WORDS.of("bodies");
  }

  /** Verbs by which the speaker of the quote before goes on. */
  public static Set<String> continuing() {
    return WORDS.of("continuing");
  }
}
