/**
 * The content of indirect speech: what a cue reports.
 *
 * <p>In: a {@code QuoteTree}, a cue and its frames. Out: {@code ReportedContent}, which {@code
 * ContentTrimmer} makes spans of.
 *
 * <ol>
 *   <li>{@code ReportedContentFinder} is the entry. It reads clauses, infinitives and gerunds that
 *       depend on the verb.
 *   <li>{@code FrontedClauses} reads content before its cue, {@code PassiveSpeech} that of
 *       passives, {@code RaisingVerbs} that of "seem", {@code ReportedNoun} noun phrases, {@code
 *       CopularSpeech} content after a noun and "is".
 *   <li>{@code ContentExtent} corrects where the content ends.
 *   <li>{@code ContentTrimmer} cuts outer punctuation and datelines and completes quotations and
 *       brackets.
 * </ol>
 *
 * <p>The numbers were set by hand while the development part of PolNeAR was read. Measured by
 * {@code bench quality --set polnear-quotations}, by the score of contents.
 */
@NullMarked
package org.synoptic.annotate.quotes.content;

import org.jspecify.annotations.NullMarked;
