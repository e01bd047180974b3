/**
 * A text as blocks: paragraphs in order, each kept or cut for a reason.
 *
 * <p>{@code ParagraphFinder} cuts plain text into paragraphs, whether it is wrapped or not, and
 * {@code ParagraphRejoiner} joins those that a scraper broke at links. A {@code TextBlock} is one
 * paragraph on one line, {@code TextBlocks} the list of a page; the idea is boilerpipe's. Rules
 * never delete a block, they cut it with a {@link org.synoptic.model.Removed.Why}.
 *
 * <p>{@code Whitespace} normalises blanks. {@code LineShape} finds words, endings and prose of a
 * line; {@code SentenceTest} tells sentences from menus by stop words, capitals and full stops. Two
 * tests of prose exist because they answer two questions: {@code LineShape.isProse} is cheap and
 * may accept a long menu, which is right for pages whose markup has marked menus; {@code
 * SentenceTest} rejects it. {@code ProseCount} in {@code html} counts chars of elements and judges
 * no line.
 *
 * <p>In: a string. Out: {@code TextBlocks}. {@code ExtractionLimits} bounds the input of all rooms.
 * The numbers are set by hand; after a change run {@code bench quality} on junked-text and
 * zyte-article-extraction.
 */
@NullMarked
package org.synoptic.extract.blocks;

import org.jspecify.annotations.NullMarked;
