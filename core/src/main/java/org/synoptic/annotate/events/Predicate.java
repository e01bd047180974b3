package org.synoptic.annotate.events;

import java.util.List;
import org.synoptic.syntax.ParsedSentence;

/**
 * A predicate of semantic role labelling: the verb or noun that reports an event.
 *
 * @param head index of the verb or noun
 * @param words indices of all its words in order: verb, particles, the noun of a light verb
 * @param preposition index of the preposition whose object is the predicate's object ("called [for]
 *     talks"), otherwise -1
 */
record Predicate(
    ParsedSentence parse, int head, List<Integer> words, int preposition, PredicateSense sense) {

  Predicate {
    words = words.stream().sorted().toList();
  }

  /** True for an event noun. */
  boolean isNominal() {
    return !parse.isVerb(head);
  }

  /** Index of the noun of a light verb ("held [talks]"), -1 when there is none. */
  int noun() {
    return words.stream().filter(w -> w != head && parse.isNoun(w)).reduce((a, b) -> b).orElse(-1);
  }
}
