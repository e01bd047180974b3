/**
 * Who said what: the marks, the cues and the rules that bind content to source.
 *
 * <p>{@code Attributions} gathers drafts from five readers and has {@code SpeakerResolver} name who
 * a source is. {@code DirectSpeech} binds words between {@code QuotationMarks} to the {@code
 * QuoteTag} beside them; {@code IndirectSpeech} finds what a verb ({@code ReportedContentFinder}),
 * noun or adjective reports; {@code Asides} reads "according to"; {@code ColonSpeakers} and {@code
 * HeadlineQuotes} read what a colon or a dash gives to somebody. All of them walk over a {@code
 * QuoteTree}; {@code SourceFinder} and {@code SourcePhrase} say which words name the source.
 */
@NullMarked
package org.synoptic.annotate.quotes;

import org.jspecify.annotations.NullMarked;
