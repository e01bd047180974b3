/**
 * Finders of speech that quotation marks, a headline or a label show.
 *
 * <p>In: a {@code QuoteDocument}. Out: {@code AttributionCandidate}s in order of the text.
 *
 * <ol>
 *   <li>{@code DirectSpeech}: a quotation with its {@code QuoteTag}, the reporting verb beside it.
 *       {@code TagSource} and {@code TagNounPhrase} read whom the tag names.
 *   <li>{@code HeadlineQuotes}: the speaker that a headline names after a dash or colon.
 *   <li>{@code StatementHeads} and {@code ColonIntroductions}: quoted paragraphs under a line that
 *       says whose statement, letter or post they are.
 *   <li>{@code SpeakerLabels}: names before a colon or after a dash, as in transcripts.
 *   <li>{@code UntaggedQuotations}: quoted sentences without a tag, added to the reported clause
 *       before them.
 * </ol>
 *
 * <p>The numbers were set by hand. Measured by {@code bench quality --set polnear-quotations};
 * tests: {@code DirectSpeechTest}, {@code LabelledSpeechTest}.
 */
@NullMarked
package org.synoptic.annotate.quotes.direct;

import org.jspecify.annotations.NullMarked;
