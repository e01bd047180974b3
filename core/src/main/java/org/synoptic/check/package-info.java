/**
 * Whether a text says only what some reports say.
 *
 * <p>In: an annotated draft and annotated reports. Out: a {@code CheckedDraft}, with a verdict for
 * each sentence and for the words that are not borne out; or a {@code QuoteCheck} for one quote.
 *
 * <p>{@code DraftLines} parts a headline from the line behind it. {@code CheckedStory} reads draft
 * and reports as one story, so that names, dates and numbers are comparable. {@code EvidenceFinder}
 * finds the sentences of the reports that come nearest to a sentence of the draft. {@code
 * WordSupport} tells for each of its words whether they bear it out: a regression over a few
 * numbers ({@code support.tsv}). {@code Counterclaims} looks for what the reports say otherwise,
 * each kind in a class of its own: negation, opposites, figures, how sure it is, who says it
 * ({@code OtherSpeaker} by name, {@code OtherVoice} by post or body), who does it to whom, what
 * came first ({@code OtherOrder} by the acts, {@code TurnedOrder} by the words on both sides). Most
 * of them compare what {@code check.proposition} reads: who does what to whom. {@code
 * UnknownValues} finds names, figures and dates that no report has, {@code ClockTimes} times of
 * day, {@code OtherValues} what the reports have in their place, {@code WholeParts} what belongs to
 * them; {@code OtherKinds} words where the reports have others of their kind, {@code DeniedWords}
 * what the reports have with "no" before it, {@code OtherPosts} other posts of a person by what
 * {@code Posts} reads, {@code LackingParts} words without a counterpart. {@code OtherFillers} finds
 * who or what stands in the place of another in an act that is otherwise the same; {@code
 * ToldApart} and {@code CountedApart} find acts and numbers that the reports tell of others:
 * sentences made of their own words in another sense. {@code SentenceCheck} makes the verdict of
 * all that. {@code QuoteVerifier} lays a quote beside the quotations of the reports.
 *
 * <p>False alarms cost most: words without a counterpart are told only where they weigh enough.
 * Some texts that are made up of the reports' own words in another sense pass: no fault found is no
 * proof. The decision is docs/decisions/0020 and 0031; figures and their sets are in
 * docs/quality.md.
 */
@NullMarked
package org.synoptic.check;

import org.jspecify.annotations.NullMarked;
