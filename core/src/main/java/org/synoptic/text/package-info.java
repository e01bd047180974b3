/**
 * Tools for text that know nothing about news. Every other package may use them; they use only
 * {@link org.synoptic.model.Span}.
 *
 * <ol>
 *   <li>{@link org.synoptic.text.Words}: the words of a text with folded forms. All comparisons of
 *       texts start from it.
 *   <li>{@link org.synoptic.text.WordForms}: words without case and punctuation, for comparison.
 *   <li>{@link org.synoptic.text.Clitics}: endings that an apostrophe joins to a word.
 *   <li>{@link org.synoptic.text.Vector}: weighted words and cosine similarity.
 *   <li>{@link org.synoptic.text.Alignment}: two texts aligned word by word. {@link
 *       org.synoptic.text.Shingles} and {@link org.synoptic.text.SharedRuns}: the passages that two
 *       texts have in common.
 *   <li>{@link org.synoptic.text.PassageSketch}: how much two of many texts have word for word in
 *       common, from a few numbers for each.
 *   <li>{@link org.synoptic.text.RegressionTrees}: scores of a trained ensemble of trees.
 *   <li>{@code text.numbers}: numbers in digits and words.
 *   <li>{@link org.synoptic.text.Sha256}: names for contents; {@link org.synoptic.text.FileFault}:
 *       why a file cannot be read or written, in words; {@link org.synoptic.text.UserCache}: where
 *       what can be made again is kept; {@link org.synoptic.text.RecentlyUsed}: a bounded map.
 * </ol>
 *
 * <p>Input is text from anywhere, so every loop has a bound: {@code Alignment}, {@code SharedRuns}
 * and {@code LongestCommonSubsequence} stop at constants at the head of their classes. All results
 * are immutable. Word lists and the weights of words are in {@code lexicon}. {@code bench growth}
 * times reading on text made to be slow.
 */
@NullMarked
package org.synoptic.text;

import org.jspecify.annotations.NullMarked;
