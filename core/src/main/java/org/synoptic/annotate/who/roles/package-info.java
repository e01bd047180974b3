/**
 * Roles and descriptions beside names: "the minister", "a Danish airline".
 *
 * <p>In: {@code TokenGrid} and the clusters of names. Out: mentions of roles, added to the
 * clusters, and codes of actors.
 *
 * <ol>
 *   <li>{@code RolePhrases} finds the noun phrases that name an office, as {@code RolePhrase}s.
 *   <li>{@code RoleHolders} learns who holds which office and resolves later roles to the holder.
 *   <li>{@code Affiliations} reads state and sector of a name from the words beside it.
 *   <li>{@code OrganisationDescriptions} reads those of an organisation.
 * </ol>
 *
 * <p>A role that two persons could hold is left out. Measured by {@code bench quality --set
 * meantime} and {@code --set plover-gold}.
 */
@NullMarked
package org.synoptic.annotate.who.roles;

import org.jspecify.annotations.NullMarked;
