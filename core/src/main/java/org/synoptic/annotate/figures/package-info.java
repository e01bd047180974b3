/**
 * Finds figures: numbers with their unit, what they count, and how exact they are.
 *
 * <p>In: an article, its sentences (tagged where there is an engine for the language) and its time
 * expressions. Out: {@link org.synoptic.model.Figure} in order, outside of time expressions.
 *
 * <ol>
 *   <li>{@link org.synoptic.annotate.figures.FigureReader} is the entry and goes through the
 *       tokens.
 *   <li>{@link org.synoptic.annotate.figures.MeasureReader} reads a number with currency, range and
 *       unit; {@link org.synoptic.annotate.figures.FractionReader} and {@link
 *       org.synoptic.annotate.figures.Ordinals} read fractions and ranks.
 *   <li>{@link org.synoptic.annotate.figures.FigureFilter} rejects names, labels, scores and codes.
 *   <li>{@link org.synoptic.annotate.figures.CountedNoun} finds what is counted, by {@link
 *       org.synoptic.annotate.figures.PosTags}; {@link org.synoptic.annotate.figures.Ages} and
 *       {@link org.synoptic.annotate.figures.MoneyYear} recognise ages and the year of prices.
 * </ol>
 *
 * <p>Word lists lie in {@code resources/…/annotate/LANGUAGE/figures}; each file's header explains
 * it. There is no gold set for figures: {@code FigureFinderTest} holds the cases.
 */
@NullMarked
package org.synoptic.annotate.figures;

import org.jspecify.annotations.NullMarked;
