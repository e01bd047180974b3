/**
 * The words of a text and the mentions of entities in them, before they are clustered.
 *
 * <p>In: a body and its parsed sentences. Out: {@code TokenGrid}, the words by sentence and index,
 * and {@code EntityMention}s.
 *
 * <ul>
 *   <li>{@code OfficeLexicon} gives the {@code Office} that a noun names, {@code PersonGender} the
 *       gender that titles and names show.
 *   <li>{@code PlaceEntities} gives the gazetteer's entries as entities.
 *   <li>{@code ProductNames} recognises names of products, which are no companies ({@code
 *       products.txt}).
 *   <li>{@code QuotationIndex} says in which quotation a word is.
 *   <li>{@code EntityWords} reads the words of news that several classes use, from {@code
 *       words.txt}.
 * </ul>
 *
 * <p>Measured with the layer: {@code bench quality --set meantime}.
 */
@NullMarked
package org.synoptic.annotate.who.mention;

import org.jspecify.annotations.NullMarked;
