/**
 * Pronouns and nouns that stand for an entity named before.
 *
 * <p>In: the clusters with names and roles. Out: mentions of pronouns, added to the clusters.
 *
 * <ol>
 *   <li>{@code GenderSigns} learns the gender of persons from nouns beside their names and from
 *       given names.
 *   <li>{@code OwnedDescriptions} finds "his brother Tom Hall": whoever "his" means is another.
 *   <li>{@code PersonPronouns} resolves "he" and "she"; persons without a name are other possible
 *       antecedents.
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
