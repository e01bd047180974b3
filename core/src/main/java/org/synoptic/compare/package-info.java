/**
 * What the reports of a story have in common and in what they differ: {@code Story} in, {@code
 * Comparison} out.
 *
 * <p>{@code Comparer} runs the parts in this order. {@code dates} fills dates that a report leaves
 * open and another one gives. {@code origins} finds copied passages and counts the independent
 * origins of some words. {@code quotes} lays the same utterance of several reports together. {@code
 * Ledger} makes the claims, stage by stage over immutable values: {@code statement} cuts the
 * reports into clauses, {@code align} finds which of them say the same, {@code grouping} joins them
 * into clusters, one for each claim, {@code contrast} finds in what the statements of a cluster
 * differ, {@code wording} chooses the words to show, {@code account} writes claims, disputes,
 * timeline and brief. {@code identity} (who is who) and {@code terms} (words, numbers, units,
 * times) serve them all. Each of these packages depends on those below it only.
 *
 * <p>The rules are in the code; word lists lie beside it as resources. Each tuned number stands at
 * the head of the class that uses it. When one changes, run {@code LedgerTest} and {@code
 * ExamplesTest}, the {@code summedits-news} bench, and read the comparisons of the BASIL and Google
 * News stories.
 */
@NullMarked
package org.synoptic.compare;

import org.jspecify.annotations.NullMarked;
