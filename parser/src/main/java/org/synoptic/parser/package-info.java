/**
 * Finds tags, base forms, names and dependencies of the words of an English sentence.
 *
 * <p>In: the words of a sentence. Out: a {@link org.synoptic.parser.ParsedWord} for each. The
 * models are linear and those of NLP4J 1.1.3 (Emory University, Apache-2.0), rounded; so are the
 * features. What is new is how they run: a feature is a number that is computed from numbers
 * ({@link org.synoptic.parser.Code}), is looked up with two reads of memory ({@link
 * org.synoptic.parser.KeyTable}, {@link org.synoptic.parser.FeatureTable}), and its weights lie
 * side by side ({@link org.synoptic.parser.LinearModel}).
 *
 * <ul>
 *   <li>{@link org.synoptic.parser.Parser} is the entry: {@link org.synoptic.parser.SequenceTagger}
 *       for tags and names, {@link org.synoptic.parser.Lemmatiser}, {@link
 *       org.synoptic.parser.TransitionParser}, in this order.
 *   <li>{@link org.synoptic.parser.Scorer} reads the features that {@link
 *       org.synoptic.parser.Templates} name from an {@link org.synoptic.parser.Analysis}.
 *   <li>{@link org.synoptic.parser.Word} is what a form alone tells, by {@link
 *       org.synoptic.parser.TrainedForms} and the {@link org.synoptic.parser.Lexica}.
 * </ul>
 *
 * <p>It knows nothing of texts and of the rest of the project. docs/decisions/0025 and 0044 have
 * the measurements.
 */
@NullMarked
package org.synoptic.parser;

import org.jspecify.annotations.NullMarked;
