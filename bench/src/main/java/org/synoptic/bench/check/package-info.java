/**
 * Checks drafts against reports in batches, and teaches what tells a word that reports bear out.
 *
 * <p>In: lines of {@code CheckItem}s, or the gold set wice-claims. Out: verdicts ({@code
 * ItemCheck}), or the weights of {@code check.WordSupport} ({@code SupportTraining}).
 *
 * <p>{@code WiceWords} reads claims whose words are marked as borne out or not; the texts are cut
 * into sentences as the set gives them. The weights hold numbers alone, no text of the set. What
 * they are worth is measured on claims that they were not taught on, in {@code bench quality}.
 *
 * <p>{@code DraftsCommand} checks many drafts at once and prints what is borne out. The weights go
 * into {@code check.WordSupport}, whose page tells what they mean.
 */
@NullMarked
package org.synoptic.bench.check;

import org.jspecify.annotations.NullMarked;
