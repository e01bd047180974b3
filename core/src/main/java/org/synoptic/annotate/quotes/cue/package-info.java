/**
 * Cues: the verbs, nouns and adjectives that report speech, and the words that belong to them.
 *
 * <p>In: a {@code QuoteTree} and the index of a word. Out: the {@code Cue} of the word, or null,
 * and the extent of its words.
 *
 * <ol>
 *   <li>{@code CueLexicon} gives the {@code Cue} of a base form: whether it reports speech or an
 *       attitude, and which forms of content it takes. The list is {@code cues.txt}.
 *   <li>{@code CueGroup} adds auxiliaries, negation, adverbs, particles and support verbs ({@code
 *       SupportVerbs}).
 *   <li>{@code SpeechCircumstance} recognises phrases of time, place and manner beside a cue.
 * </ol>
 *
 * <p>Measured by {@code bench quality --set polnear-quotations}, above all by the score of cues.
 */
@NullMarked
package org.synoptic.annotate.quotes.cue;

import org.jspecify.annotations.NullMarked;
