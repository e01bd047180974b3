package org.synoptic.lexicon;

import java.util.Set;

/** English words that carry grammar rather than news. */
public final class FunctionWords {

  private static final WordList LIST = WordList.of(FunctionWords.class, "function-words.txt");

  private static final Set<String> WORDS = LIST.words();

  private FunctionWords() {}

  /** Whether a folded form is a function word or a contracted ending. */
  public static boolean has(String form) {
    return form.startsWith("'") || WORDS.contains(form);
  }
}
