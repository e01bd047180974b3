/**
 * Who does what to whom, verb by verb.
 *
 * <p>In: the parsed sentences of a story. Out: {@code Proposition}s, each a verb with the words
 * that fill its roles ({@code Filler}), and whether the sentence says that it is so and how sure it
 * is.
 *
 * <p>{@code PropositionReader} reads them: the passive is turned round, and a verb without a
 * subject of its own takes that of the verb or noun above it. {@code RoleAgreement} lays two
 * propositions beside each other: whether they are of one act, and in which roles they have the
 * same, or surely another.
 */
@NullMarked
package org.synoptic.check.proposition;

import org.jspecify.annotations.NullMarked;
