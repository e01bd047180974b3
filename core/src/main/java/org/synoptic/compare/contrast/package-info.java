/**
 * In what two statements of the same thing differ.
 *
 * <p>In: a {@code StatementPair}. Out: {@code Contrast.Finding}s, which {@code Contrasts} merges
 * into {@code Difference}s over all statements of a claim. There is one class for each kind:
 * figures ({@code FigureContrast}, over {@code CountedFigures} and {@code FigureRange}), dates,
 * polarity, exchanged roles, plans that were fulfilled, framing. Across claims, {@code
 * NameContrasts} finds spellings of one name and {@code Misattributions} quotes that are put to two
 * speakers.
 *
 * <p>A false contradiction costs more than a missed one: each kind has a floor for the score of its
 * pair, higher than that of a match. Words of judgement ({@code loaded.tsv}) are a list. Floors
 * were tuned on BASIL, where no clash of dates is real.
 */
@NullMarked
package org.synoptic.compare.contrast;

import org.jspecify.annotations.NullMarked;
