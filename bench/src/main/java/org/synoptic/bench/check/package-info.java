/**
 * Checks drafts against reports in batches, and teaches which words of a draft count as borne out.
 *
 * <p>In: a {@code CheckItem} a line (a draft and the texts that it is checked against), or the gold
 * set wice-claims. Out: verdicts, or the weights of {@code check.WordSupport}.
 *
 * <ol>
 *   <li>{@code ItemCheck} checks one draft against its texts; texts that it has met before are not
 *       annotated again. {@code bench check} and the benchmarks of {@code check} use it.
 *   <li>{@code MadeStory} holds made-up reports with true sentences about them, and the same
 *       sentences with one planted change.
 *   <li>{@code WiceWords} reads claims of which words are marked as borne out or not (Kamoi et al.
 *       2023).
 *   <li>{@code SupportTraining} teaches the weights on those words; {@code bench support} prints
 *       them. They hold numbers alone, no text of the set. The page of {@code WordSupport} says
 *       what they mean.
 * </ol>
 *
 * <p>What the weights are worth is measured by {@code bench quality} on claims that they were not
 * taught on.
 */
@NullMarked
package org.synoptic.bench.check;

import org.jspecify.annotations.NullMarked;
