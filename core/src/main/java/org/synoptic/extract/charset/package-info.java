/**
 * From bytes to characters, and repair of characters that were read wrongly before.
 *
 * <p>{@code Charsets} decodes a page: byte order mark, UTF-8 where valid, the declared charset, or
 * the likeliest by {@code CharsetGuess}, which has a model of letters for each language ({@code
 * charsets.tsv}). {@code Mojibake} repairs UTF-8 that somebody read as windows-1252; {@code
 * CharacterReferences} resolves references that a scraper left in a text.
 *
 * <p>In: bytes and a media type, or a text. Out: a text; never an exception. Measured in
 * docs/decisions/0005-charsets.md; {@code CharsetsTest} reads every line of {@code
 * charsets-cases.tsv}. The numbers are those of that decision or set by hand.
 */
@NullMarked
package org.synoptic.extract.charset;

import org.jspecify.annotations.NullMarked;
