package org.synoptic.annotate.events;

import java.util.List;
import org.synoptic.syntax.ParsedSentence;

/**
 * A word, with those that belong to it, that tells something happening.
 *
 * @param head index of the verb or noun
 * @param words all of its words in order: verb, particle, the noun of a light verb
 * @param preposition the pattern's last word when its object plays the object, otherwise -1
 */
record Predicate(
    ParsedSentence parse, int head, List<Integer> words, int preposition, PredicateSense sense) {

  Predicate {
    words = words.stream().sorted().toList();
  }

  boolean isNominal() {
    return !parse.isVerb(head);
  }

  /** The noun of a light verb, -1 when there is none. */
  int noun() {
    return words.stream().filter(w -> w != head && parse.isNoun(w)).reduce((a, b) -> b).orElse(-1);
  }
}
