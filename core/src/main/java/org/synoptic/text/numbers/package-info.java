/**
 * Numbers in text: divides text into tokens, reads numbers in digits or words, writes decimals.
 *
 * <ol>
 *   <li>{@link org.synoptic.text.numbers.TokenScan} divides a text into {@link
 *       org.synoptic.text.numbers.ScannedToken}s.
 *   <li>{@link org.synoptic.text.numbers.NumberWords} holds a language's number words and marks;
 *       each language lists them in its {@code numbers.txt}.
 *   <li>{@link org.synoptic.text.numbers.NumeralReader} reads the {@link
 *       org.synoptic.text.numbers.Numeral} that starts at a token. It uses {@code PrintedNumbers}
 *       for digits and {@code CompoundNumbers} for numbers that are one word, as in German.
 *   <li>{@link org.synoptic.text.numbers.DecimalNotation} writes numbers.
 * </ol>
 *
 * <p>Values are doubles; a range has a lower and an upper end. Text that is no number gives null or
 * -1, never an exception. Dates and figures ({@code annotate.when}, {@code annotate.figures}) build
 * on this package; their gold sets measure it.
 */
@NullMarked
package org.synoptic.text.numbers;

import org.jspecify.annotations.NullMarked;
