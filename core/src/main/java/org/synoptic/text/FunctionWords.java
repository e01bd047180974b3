package org.synoptic.text;

import java.util.Set;

/** The English function words: articles, pronouns, auxiliaries and the like. */
public final class FunctionWords {

  private static final Set<String> WORDS = Set.copyOf(Lists.read("function-words.txt"));

  private FunctionWords() {}

  /** Whether a folded form (see {@link Words}) is a function word or a clitic. */
  public static boolean has(String form) {
    return form.startsWith("'") || WORDS.contains(form);
  }
}
