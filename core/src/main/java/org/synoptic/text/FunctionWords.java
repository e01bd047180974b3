package org.synoptic.text;

import java.util.Set;

/** English words that carry grammar rather than news. */
public final class FunctionWords {

  private static final Set<String> WORDS = Set.copyOf(Lists.read("function-words.txt"));

  private FunctionWords() {}

  /** Whether a folded form is a function word or a contracted ending. */
  public static boolean has(String form) {
    return form.startsWith("'") || WORDS.contains(form);
  }
}
