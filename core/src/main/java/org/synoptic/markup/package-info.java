/**
 * Reads XML, JSON-LD and Markdown, whatever they describe.
 *
 * <ul>
 *   <li>{@link org.synoptic.markup.Xml}: bytes to the root element of a document, with a bound on
 *       nesting ({@link org.synoptic.markup.ElementNesting}) and without entities of its own.
 *   <li>{@link org.synoptic.markup.LinkedData}: the values of a JSON-LD property, whichever of the
 *       permitted ways they are written in.
 *   <li>{@link org.synoptic.markup.MarkdownText}: the words of a text in Markdown.
 * </ul>
 *
 * <p>The package knows no news and nothing else of Synoptic; {@code gather} and {@code extract} use
 * it. Time is linear in the length of the input, which {@code bench growth} measures.
 */
@NullMarked
package org.synoptic.markup;

import org.jspecify.annotations.NullMarked;
