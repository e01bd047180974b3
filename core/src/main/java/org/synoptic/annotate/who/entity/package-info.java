/**
 * Coreference clusters: the mentions of one entity, and what the text states of it.
 *
 * <p>In: mentions of names. Out: {@code EntityClusters}, the clusters of an article by sentence;
 * later steps add mentions of roles and pronouns.
 *
 * <ol>
 *   <li>{@code PersonClusters} clusters names of persons: full names first, then shorter ones.
 *   <li>{@code Organisations} clusters the others, by full name, acronym and variants ({@code
 *       ShortNames}).
 *   <li>{@code CapitalMetonymy} finds capitals that mean their government ({@code
 *       acts-of-states.txt}).
 *   <li>{@code EntityCluster} holds gender, office and {@code ActorCodes}: country and sector.
 * </ol>
 *
 * <p>A name that two clusters could take stays without a cluster. Measured by {@code bench quality
 * --set meantime}; codes of actors by {@code --set plover-gold}.
 */
@NullMarked
package org.synoptic.annotate.who.entity;

import org.jspecify.annotations.NullMarked;
