/**
 * Who said what: attributions in English text, each with its cue, source, content and speaker.
 *
 * <p>In: an article, its parsed sentences and its entities. Out: quotes in order of the text.
 * {@code AttributionFinder} is the entry. Its parts, in order:
 *
 * <ol>
 *   <li>{@code document}: {@code QuoteDocument} holds the text, its parsed sentences and
 *       quotations.
 *   <li>Six finders give {@code AttributionCandidate}s. Where two cues overlap, the earlier finder
 *       wins: those of {@code direct} ({@code DirectSpeech}, {@code HeadlineQuotes}, {@code
 *       StatementHeads}, {@code SpeakerLabels}), {@code AttributionAdjuncts} ("according to") and
 *       {@code IndirectSpeech} (what a verb, noun or adjective reports).
 *   <li>{@code cue} says which words report speech, {@code source} finds the words that name the
 *       source, {@code content} what is reported.
 *   <li>{@code UntaggedQuotations} adds quotations without a tag; {@code speaker} gives each source
 *       its speaker.
 * </ol>
 *
 * <p>The word lists are beside these packages in {@code resources/…/annotate/quotes}. The tuned
 * numbers are constants of the classes that use them; they were set by hand while the development
 * part of PolNeAR was read. After a change of a rule or number run {@code bench quality --set
 * polnear-quotations}.
 */
@NullMarked
package org.synoptic.annotate.quotes;

import org.jspecify.annotations.NullMarked;
