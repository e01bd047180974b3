/**
 * The quote board: the same utterance in different reports.
 *
 * <p>In: the quotes of each report. Out: {@code QuoteCluster}s. {@code ReportedUtterance} cuts the
 * quotes into sentences; {@code SpokenWords} says which read as something said, and which need
 * their verb ("refused to leave"); {@code UnquotedCopies} finds the same words in the text of
 * reports that do not quote them; {@code QuoteBoard} adds each to the cluster that {@code
 * UtteranceMatcher} finds most sure: by its words, a quoted fragment, or as a paraphrase. {@code
 * UtteranceCluster} joins the pieces of one report and chooses the speaker; {@code VariantEdits}
 * says how each variant differs from the fullest one: trimmed, added, swapped, paraphrased, another
 * speaker.
 *
 * <p>The numbers were set on the BASIL triples by eye; {@code QuoteBoardTest} holds the rules.
 */
@NullMarked
package org.synoptic.compare.quotes;

import org.jspecify.annotations.NullMarked;
