/**
 * Who said what: attributions in English text, each with its cue, source, content and speaker.
 *
 * <p>In: an article, its parsed sentences and its entities. Out: quotes in order of the text.
 * {@code AttributionFinder} is the entry. Its parts, in order:
 *
 * <ol>
 *   <li>{@code QuoteDocument} holds the text: {@code QuotationMarks} finds the quotations, {@code
 *       QuoteTree} is a parsed sentence.
 *   <li>Six finders give {@code AttributionCandidate}s. Where two cues overlap, the earlier finder
 *       wins: {@code DirectSpeech} (a quotation and its {@code QuoteTag}), {@code HeadlineQuotes},
 *       {@code StatementHeads} (a line that says whose the quoted paragraphs below it are), {@code
 *       SpeakerLabels} (names before a colon or after a dash), {@code AttributionAdjuncts}
 *       ("according to"), {@code IndirectSpeech} (what a verb, noun or adjective reports).
 *   <li>{@code ReportedContentFinder} finds the content of a verb, {@code ContentExtent} and {@code
 *       ContentTrimmer} where it ends; {@code SourceFinder} and {@code SourcePhrase} find the
 *       source.
 *   <li>{@code UntaggedQuotations} adds quotations without a tag; {@code SpeakerResolver} gives
 *       each source its speaker.
 * </ol>
 *
 * <p>The cues, with the forms of content that each takes, and the words that show a gender lie in
 * {@code resources/…/annotate/quotes}. The tuned numbers stand at the head of the classes that use
 * them; they were set by hand while the development part of PolNeAR was read. After a change of a
 * rule or number run {@code bench quality --set polnear-quotations}.
 */
@NullMarked
package org.synoptic.annotate.quotes;

import org.jspecify.annotations.NullMarked;
