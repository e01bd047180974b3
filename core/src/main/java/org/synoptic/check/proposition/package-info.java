/**
 * Who does what to whom, verb by verb, and whether two verbs tell one act.
 *
 * <p>In: the parsed sentences of a story. Out: a {@code Proposition} for each verb, with the words
 * that fill its roles ({@code Filler}) and with how sure the sentence is that it is so; for two
 * propositions a {@code RoleAgreement}.
 *
 * <ol>
 *   <li>{@code PropositionReader} reads the propositions. It turns the passive round, and gives a
 *       verb without a subject of its own the subject of the verb or noun above it.
 *   <li>{@code RoleAgreement} compares two propositions: whether they are of one act, in which
 *       roles they have the same, and in which they surely have another.
 *   <li>{@code Kinds} and {@code Opposites} say which words cannot both be meant in one place
 *       ("school" and "hospital", "rise" and "fall"). Their word lists, {@code kinds.tsv} and
 *       {@code opposites.tsv}, are resources of this package.
 * </ol>
 *
 * <p>The cases are in {@code OtherKindsTest}, {@code RecombinedTest} and {@code CounterclaimsTest};
 * it is measured by {@code bench quality} on wice-claims and summedits-news.
 */
@NullMarked
package org.synoptic.check.proposition;

import org.jspecify.annotations.NullMarked;
