/**
 * Which language a text is in: ISO 639-1, or {@code und}.
 *
 * <p>In: a text, and perhaps the code that its page declares. Out: a code.
 *
 * <ol>
 *   <li>{@code WritingSystems} decides by the script where a script has few languages ({@code
 *       scripts.tsv}).
 *   <li>{@code LanguageIdentifier} compares the text's words with the stop words of each language
 *       ({@link org.synoptic.lexicon.StopWords}), and asks {@code WritingSystems} first.
 *   <li>A declared language holds unless the text's script or, for English, its stop words speak
 *       against it.
 * </ol>
 *
 * <p>To add a language, add a line to the two lists, and a text to {@code LanguageIdentifierTest},
 * which measures the room. The numbers are set by hand; {@code docs/decisions/0004} says why no
 * library is used.
 */
@NullMarked
package org.synoptic.extract.language;

import org.jspecify.annotations.NullMarked;
