/**
 * The text that the finders of quotes read, and what they give.
 *
 * <p>In: a body and its parsed sentences. Out: {@code QuoteDocument}, from which every class of
 * {@code annotate.quotes} reads.
 *
 * <ol>
 *   <li>{@code QuotationMarks} finds the {@code Quotation}s: words between quotation marks.
 *   <li>{@code QuoteBoundaries} says how a quotation begins and ends: with a capital, a comma, a
 *       full stop, after a colon.
 *   <li>{@code QuoteTree} is one parsed sentence, with the words that each word governs and whether
 *       it is in a quotation.
 *   <li>{@code AttributionCandidate} is what a finder gives: cue, source and content, without
 *       speaker.
 * </ol>
 *
 * <p>{@code QuoteWords} reads the words of news that several finders use, from {@code words.txt}.
 * Tests: {@code QuotationMarksTest}; measured by {@code bench quality --set polnear-quotations}.
 */
@NullMarked
package org.synoptic.annotate.quotes.document;

import org.jspecify.annotations.NullMarked;
