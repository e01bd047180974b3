package org.synoptic.check.proposition;

import java.util.Set;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.model.Span;

/**
 * Who or what fills a role of a verb.
 *
 * @param span the word that it hangs on
 * @param keys what it is compared by: identities of names, with "@", and stems of nouns; more than
 *     one where several are joined; empty for a word that stands for another and is not resolved
 * @param titles stems of the nouns before a name: "judge", "mayor"
 * @param form how it is written
 */
public record Filler(Span span, Set<String> keys, Set<String> titles, Form form) {

  /** How a filler is written. */
  public enum Form {
    NAME,
    NOUN,
    PRONOUN
  }

  /** How two fillers relate. */
  public enum Relation {
    SAME,
    /** Two names that are not of one party. */
    OTHER,
    /** Different words, which may still mean one party. */
    UNLIKE,
    /** Unknown: one of the two has no name and no noun. */
    OPEN
  }

  public Filler {
    keys = Set.copyOf(keys);
    titles = Set.copyOf(titles);
  }

  /** Whether this and another filler are one party. */
  public Relation to(Filler other) {
    if (keys.isEmpty() || other.keys.isEmpty()) {
      return Relation.OPEN;
    }
    if (haveSame(keys, other.keys)
        || other.form == Form.NOUN && haveSame(titles, other.keys)
        || form == Form.NOUN && haveSame(keys, other.titles)) {
      return Relation.SAME;
    }
    if (form == Form.PRONOUN || other.form == Form.PRONOUN) {
      return Relation.OPEN;
    }
    return form == Form.NAME && other.form == Form.NAME ? Relation.OTHER : Relation.UNLIKE;
  }

  private static boolean haveSame(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(one -> right.stream().anyMatch(two -> areSame(one, two)));
  }

  private static boolean areSame(String one, String two) {
    return one.equals(two)
        || !one.startsWith("@") && !two.startsWith("@") && Synonyms.areSynonyms(one, two);
  }
}
