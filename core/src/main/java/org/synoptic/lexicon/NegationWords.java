package org.synoptic.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Words that make a clause say that something is not so, by how they do it: {@code negation.tsv}.
 * {@code syntax.Negation} tells whether a verb or a clause is negated. Safe for use by several
 * threads.
 */
public final class NegationWords {

  private static final WordList LIST =
      WordList.of(NegationWords.class, "negation.tsv")
          .columns(
              Column.value("word"),
              Column.value("kind").of("adverb", "pronoun", "determiner", "almost", "preposition"));

  private static final Map<String, Set<String>> BY_KIND = LIST.wordsBy("kind");

  private NegationWords() {}

  /** Adverbs that negate the verb that they modify: "never". */
  public static Set<String> adverbs() {
    return of("adverb");
  }

  /** Pronouns that negate the verb whose subject or object they are: "nobody". */
  public static Set<String> pronouns() {
    return of("pronoun");
  }

  /** Determiners that negate the verb whose subject or object they stand before: "no ship". */
  public static Set<String> determiners() {
    return of("determiner");
  }

  /**
   * Adverbs that negate the verb that they modify and are not negations by themselves: "hardly".
   */
  public static Set<String> almost() {
    return of("almost");
  }

  /** Prepositions that negate what follows them: "without". */
  public static Set<String> prepositions() {
    return of("preposition");
  }

  private static Set<String> of(String kind) {
    return BY_KIND.getOrDefault(kind, Set.of());
  }
}
