/**
 * Which words of a report are shown for a statement.
 *
 * <p>In: statements of a {@code StoryIndex}. Out: spans, texts, passages.
 *
 * <ol>
 *   <li>{@code ClaimWording} says which span is shown, the clause or its sentence, and how hard it
 *       is to read; of several statements the one that is easiest to read is shown.
 *   <li>{@code DisplayLine} makes a line of the span: without an opening connective ({@code
 *       connectives.tsv}), with a name for its first pronoun.
 *   <li>{@code QuotedLine} puts the speaker before direct speech.
 *   <li>{@code MainClause} ranks the clauses of a sentence, {@code LineCoverage} says how much of a
 *       line belongs to its claim, {@code FigureText} prints a figure with its bound.
 * </ol>
 *
 * <p>{@code DisplayLineTest} and {@code ShownWordsTest} hold the rules; {@code bench ledger}
 * measures the lines that result.
 */
@NullMarked
package org.synoptic.compare.wording;

import org.jspecify.annotations.NullMarked;
