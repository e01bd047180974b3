/**
 * Which words of a report are shown for a statement.
 *
 * <p>{@code ClaimWording} says which span is shown, the clause or its sentence, and how hard it is
 * to read; the clearest of several statements has the least burden. {@code DisplayLine} makes a
 * line of the span: without an opening connective ({@code connectives.tsv}), with a name for its
 * first pronoun. {@code QuotedLine} puts the speaker before direct speech. {@code MainClause} ranks
 * the clauses of a sentence, {@code LineCoverage} says how much of a line belongs to its claim,
 * {@code FigureText} prints a figure with its bound.
 *
 * <p>In: statements of a {@code StoryIndex}. Out: spans, texts, passages. {@code DisplayLineTest}
 * holds the rules.
 */
@NullMarked
package org.synoptic.compare.wording;

import org.jspecify.annotations.NullMarked;
