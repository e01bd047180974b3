package org.synoptic.lexicon;

import java.util.Set;

/** Words that deny what their clause says: {@code negation.txt}. Safe to share by threads. */
public final class Negation {

  private static final WordList LIST =
      UsedWords.form("negation.txt", "events", "subjects", "statements", "contrasts", "utterances");

  private static final UsedWords WORDS = new UsedWords(LIST);

  private Negation() {}

  /** What keeps a happening from having come about. */
  public static Set<String> ofEvents() {
    return WORDS.of("events");
  }

  /** What says, as the subject, that nobody did it. */
  public static Set<String> ofSubjects() {
    return WORDS.of("subjects");
  }

  /** What denies the main verb of a statement. */
  public static Set<String> ofStatements() {
    return WORDS.of("statements");
  }

  /** What denies the value behind it. */
  public static Set<String> ofValues() {
    return WORDS.of("contrasts");
  }

  /** What turns an utterance into its opposite; in folded form. */
  public static Set<String> ofUtterances() {
    return WORDS.of("utterances");
  }
}
