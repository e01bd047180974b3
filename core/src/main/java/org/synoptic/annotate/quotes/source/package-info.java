/**
 * The words that name the source of a cue.
 *
 * <p>In: a {@code QuoteTree} and the index of a cue. Out: the span of the source, or null.
 *
 * <ol>
 *   <li>{@code SourceFinder} finds the head of the source: the subject of the verb, also through
 *       coordination and control.
 *   <li>{@code PrecedingNounPhrase} reads the noun phrase before the verb if the parse has no
 *       subject.
 *   <li>{@code SourcePhrase} decides how far the source extends: with title and apposition, without
 *       the outlet's asides.
 * </ol>
 *
 * <p>The numbers were set by hand. Measured by {@code bench quality --set polnear-quotations}, by
 * the score of sources.
 */
@NullMarked
package org.synoptic.annotate.quotes.source;

import org.jspecify.annotations.NullMarked;
