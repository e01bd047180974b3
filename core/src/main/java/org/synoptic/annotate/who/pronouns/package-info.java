/**
 * Pronouns and nouns that stand for an entity named before.
 *
 * <p>In: the clusters with names and roles. Out: mentions of pronouns, added to the clusters.
 *
 * <ol>
 *   <li>{@code PersonPronouns} resolves "he" and "she"; {@code persons.txt} lists nouns of people,
 *       who are other possible antecedents.
 *   <li>{@code NonPersonPronouns} resolves "it", "they" and "the company" to organisations and
 *       states.
 *   <li>{@code MentionClauses} gives the clause of a word and the clause's subject.
 * </ol>
 *
 * <p>A pronoun that two entities could be is left out. Salience and its limits are those of {@code
 * syntax.pronouns}. Measured by {@code bench quality --set meantime}.
 */
@NullMarked
package org.synoptic.annotate.who.pronouns;

import org.jspecify.annotations.NullMarked;
