/**
 * From bytes to characters, and repair of characters that were read wrongly before.
 *
 * <p>In: bytes and a media type, or a text. Out: a text; never an exception.
 *
 * <ol>
 *   <li>{@code Charsets} decodes a page: byte order mark, UTF-8 where valid, the declared charset,
 *       or the likeliest one.
 *   <li>{@code CharsetGuess} finds the likeliest by a model of letters for each language ({@code
 *       charsets.tsv}); {@code StrayBytes} reads UTF-8 that holds a few bytes of another charset.
 *   <li>{@code Mojibake} repairs UTF-8 that somebody read as windows-1252, {@code MacRoman} UTF-8
 *       that somebody read as Mac OS Roman.
 *   <li>{@code CharacterReferences} resolves references of HTML that a scraper left in a text.
 * </ol>
 *
 * <p>Measured in {@code docs/decisions/0005}; {@code CharsetsTest} reads every line of {@code
 * charsets-cases.tsv}. The numbers are those of that decision or set by hand.
 */
@NullMarked
package org.synoptic.extract.charset;

import org.jspecify.annotations.NullMarked;
