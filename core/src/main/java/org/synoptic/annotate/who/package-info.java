/**
 * Entities in English text: names, roles and pronouns, which of them corefer, and codes of actors.
 *
 * <p>In: a body and its tagged and parsed sentences. Out: mentions in order of the text; mentions
 * of one entity share an id and its fullest name. {@code EntityReader} is the entry. Its steps, in
 * order; each adds to {@code EntityClusters}, the mentions by {@code EntityCluster}:
 *
 * <ol>
 *   <li>{@code names}: {@code NameSpans} corrects the spans of the engine's named entities, {@code
 *       NameKinds} decides the kind of each name.
 *   <li>{@code entity}: {@code PersonClusters} and {@code Organisations} cluster the names.
 *   <li>{@code roles}: {@code RoleHolders} resolves roles ("the minister") to persons.
 *   <li>{@code roles}: {@code Affiliations} reads state and sector from the words beside a name.
 *   <li>{@code pronouns}: {@code PersonPronouns} and {@code NonPersonPronouns} resolve pronouns and
 *       "the company".
 * </ol>
 *
 * <p>A mention that two entities could be is left out. {@code mention.TokenGrid} holds the words:
 * index {@code s} of a sentence, {@code i} of a word in it. {@code ActorCodes} takes the codes that
 * the text states and then those of the gazetteer ({@code annotate.atlas}).
 *
 * <p>The word lists are beside these packages in {@code resources/…/annotate/who}. The tuned
 * numbers are constants of the classes that use them. After a change of a rule or number run {@code
 * bench quality --set meantime} and {@code --set plover-gold} (codes of actors).
 */
@NullMarked
package org.synoptic.annotate.who;

import org.jspecify.annotations.NullMarked;
