/**
 * Judging pairs of texts, and teaching the judge of {@code compare.judge}.
 *
 * <p>{@code ./synoptic bench pairs FILE} judges the pairs of a file. {@code ./synoptic bench judge
 * --data DIR --out DIR} teaches the judge's weights anew on {@code wice-claims} and {@code
 * superpal-pairs}. {@code TextPair} is a line of a file; {@code PairGroups} puts pairs whose
 * contexts belong together into one {@code JudgedStory}, in which the texts are the reports. {@code
 * WiceClaims} reads claims and the sentences that they cite. {@code Examples} computes the features
 * of labelled pairs ({@code UnclearPairs} are left out), {@code LogisticTraining} fits weights to
 * them by Newton's method, {@code RankingScores} says how well a ranking is.
 *
 * <p>The same sets give the same weights. No text of a set enters the project: the weights are some
 * 130 numbers.
 */
@NullMarked
package org.synoptic.bench.judge;

import org.jspecify.annotations.NullMarked;
