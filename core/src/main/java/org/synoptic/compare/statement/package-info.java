/**
 * The clauses of the reports as statements.
 *
 * <p>In: a story and its {@code StoryIdentities}. Out: a {@code StoryIndex} with a {@code
 * ReportView} for each report and a list of {@code Statement}s. {@code Statements} reads them: the
 * clauses that {@code annotate} found, or those that {@code syntax.ClauseReader} finds where it
 * found none, and each gets its words, subject, speaker, quote, events, figures, dates, polarity
 * and modality. Words of saying that lead to a clause, and a subject that it shares, are its frame.
 * {@code PlainWords} stands in where a sentence has no tokens. {@code ReportView} turns words into
 * terms, {@code StatementTimes} says when a clause happened, {@code HappeningDates} carries that
 * through the report, {@code DatingVerb} says which verb a date belongs to; {@code syntax.pronouns}
 * whom a pronoun means. {@code Fragments} finds the sentences that state nothing: headings,
 * captions, questions, furniture of the page.
 *
 * <p>Reporting verbs and titles are lists of {@code lexicon}. Clauses are measured by the tests of
 * the ledger; no gold set of clauses is scored.
 */
@NullMarked
package org.synoptic.compare.statement;

import org.jspecify.annotations.NullMarked;
