package org.synoptic.model;

import java.util.List;

/**
 * One clause of a sentence: the words around one verb, or set off by dashes. A word is given by its
 * index among the words of the sentence. A word belongs to one clause at most.
 *
 * @param sentence index of the sentence among those of the article
 * @param head its verb, or its first word where it has no verb; -1 when the sentence was not parsed
 * @param words its own words, in order
 * @param frame words of other clauses that belong to its meaning: who says it and when, a shared
 *     subject
 * @param subject the word that is its subject, possibly in another clause; -1 for none
 * @param full its own words and those of its complement and modifier clauses, in order
 * @param negative whether its own words include a negation
 * @param modality whether it is presented as a fact, a plan, a possibility …
 */
public record Clause(
    int sentence,
    int head,
    List<Integer> words,
    List<Integer> frame,
    int subject,
    List<Integer> full,
    boolean negative,
    Modality modality) {

  public Clause {
    words = List.copyOf(words);
    frame = List.copyOf(frame);
    full = full.equals(words) ? words : List.copyOf(full);
  }
}
