package org.synoptic.annotate.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Event;
import org.synoptic.syntax.Relations;

/**
 * The sense of a predicate, as one row of the lexicon gives it.
 *
 * @param lemma canonical word, the same for "travel to" and "visit"
 * @param type PLOVER type or {@link Event#NO_TYPE}
 * @param mode PLOVER mode, null for none
 * @param cameo CAMEO code, null when the words leave it open
 * @param roles the semantic role of each argument: {@code subject}, {@code object}, {@code poss},
 *     {@code adj}, {@code name}, {@code noun} or a preposition
 * @param condition when the sense applies, as {@link SenseConditions} reads it; empty for always
 */
record PredicateSense(
    String lemma,
    String type,
    @Nullable String mode,
    @Nullable String cameo,
    Map<String, SemanticRole> roles,
    String condition) {

  /**
   * The sense of a light verb with this noun as its object: "launched an attack".
   *
   * @param subject the role of the verb's subject
   */
  PredicateSense ofLightVerb(SemanticRole subject) {
    Map<String, SemanticRole> all = new LinkedHashMap<>(roles);
    all.values().removeIf(r -> r == subject && subject == SemanticRole.RECIPIENT);
    all.put("subject", subject);
    all.remove(Relations.POSS);
    return new PredicateSense(lemma, type, mode, cameo, Map.copyOf(all), condition);
  }

  /** The event types of PLOVER 2.0, and {@link Event#NO_TYPE}. */
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
    Event.NO_TYPE
  };

  /** The role of an argument, null when the sense gives it none. */
  @Nullable SemanticRole role(String argument) {
    return roles.get(argument);
  }
}
