package org.synoptic.annotate.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Relations;

/**
 * What a predicate means: the row of the lexicon that fits it.
 *
 * @param lemma canonical word, the same for "travel to" and "visit"
 * @param type PLOVER type or {@code NONE}
 * @param roles by slot: {@code subject}, {@code object}, {@code poss}, {@code adj} or a preposition
 */
record PredicateSense(
    String lemma,
    String type,
    @Nullable String mode,
    @Nullable String cameo,
    Map<String, SemanticRole> roles,
    String condition) {

  /** The same happening told by a verb with this noun as its object: "launched an attack". */
  PredicateSense ofSubject(SemanticRole subject) {
    Map<String, SemanticRole> all = new java.util.LinkedHashMap<>(roles);
    all.values().removeIf(r -> r == subject && subject == SemanticRole.RECIPIENT);
    all.put("subject", subject);
    all.remove(Relations.POSS);
    return new PredicateSense(lemma, type, mode, cameo, Map.copyOf(all), condition);
  }

  static final String NO_TYPE = "NONE";

  /** The event types of PLOVER 2.0, and {@link #NO_TYPE}. */
  static final String[] TYPES = {
    "ACCUSE",
    "AGREE",
    "AID",
    "ASSAULT",
    "COERCE",
    "CONCEDE",
    "CONSULT",
    "COOPERATE",
    "MOBILIZE",
    "PROTEST",
    "REJECT",
    "REQUEST",
    "RETREAT",
    "SANCTION",
    "SUPPORT",
    "THREATEN",
    NO_TYPE
  };

  @Nullable SemanticRole role(String slot) {
    return roles.get(slot);
  }
}
