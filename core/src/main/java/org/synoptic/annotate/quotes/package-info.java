/**
 * Who said what: the marks, the cues and the rules that bind content to source.
 *
 * <p>{@code Attributions} gathers drafts from five readers and has {@code Speakers} name who a
 * source is. {@code DirectSpeech} binds words between {@code Marks} to the {@code Tag} beside them;
 * {@code IndirectSpeech} finds what a verb ({@code Reported}), noun or adjective reports; {@code
 * Asides} reads "according to"; {@code Labels} and {@code Headlines} read what a colon or a dash
 * gives to somebody. All of them walk over a {@code Tree}; {@code Sources} and {@code SourcePhrase}
 * say which words name the source.
 */
@NullMarked
package org.synoptic.annotate.quotes;

import org.jspecify.annotations.NullMarked;
