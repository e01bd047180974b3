/**
 * Which language a text is in: ISO 639-1, or {@code und}.
 *
 * <p>{@code LanguageIdentifier} compares the text's words with the stop words of each language
 * ({@link org.synoptic.lexicon.StopWords}); {@code WritingSystems} decides by the script where a
 * script has few languages ({@code scripts.tsv}). A language that the page declares holds unless
 * its script or, for English, its stop words speak against it.
 *
 * <p>In: a text and perhaps a declared code. Out: a code. To add a language, add a line to the
 * lists, and a text to {@code LanguageIdentifierTest}, which measures the room. The numbers are set
 * by hand.
 */
@NullMarked
package org.synoptic.extract.language;

import org.jspecify.annotations.NullMarked;
