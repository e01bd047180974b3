/**
 * A parsed sentence as a tree, and what can be read off it without knowing any news. Every verb may
 * use this room; it knows {@code model}, {@code text} and {@code lexicon}.
 *
 * <ol>
 *   <li>{@link org.synoptic.syntax.Relations}, {@link org.synoptic.syntax.Tags} and {@link
 *       org.synoptic.syntax.NameLabels}: the labels that an engine may give. No other room writes a
 *       label as a literal ({@code LabelsTest}).
 *   <li>{@link org.synoptic.syntax.ParsedSentence}: takes a {@code Sentence}, gives its words as a
 *       tree. {@link org.synoptic.syntax.Verbs} walks around verbs.
 *   <li>{@link org.synoptic.syntax.Negation} and {@link org.synoptic.syntax.FactualityReader}: the
 *       polarity and modality of a verb, its own words first and then what governs it ({@link
 *       org.synoptic.syntax.EmbeddingPredicates}).
 *   <li>{@link org.synoptic.syntax.ClauseReader}: takes a sentence with the quotes and events of
 *       its article, gives {@code Clause}s with subject, polarity and modality. {@link
 *       org.synoptic.syntax.ClauseExtent}: the stretch of text that expresses one predicate.
 *   <li>{@code syntax.pronouns}: whom "he" and "she" mean, and how sure that is.
 * </ol>
 *
 * <p>The words lie in {@code governors.tsv} and {@code words.txt}, and in the lists that {@code
 * lexicon} keeps: {@link org.synoptic.lexicon.NegationWords}, {@link
 * org.synoptic.lexicon.ReportingVerbs}, {@link org.synoptic.lexicon.StopWords}. What depends on the
 * tree is code. Measured through the layers on top: {@code bench quality} with {@code meantime} and
 * {@code plover-gold} for events, {@code polnear-quotations} for quotes, and the golden files of
 * {@code examples} for clauses.
 */
@NullMarked
package org.synoptic.syntax;

import org.jspecify.annotations.NullMarked;
