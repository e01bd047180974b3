/**
 * Reading elements of a parsed page.
 *
 * <p>In: jsoup's {@code Document} or {@code Element}, which no class here changes. Out: text,
 * counts, reasons.
 *
 * <ul>
 *   <li>{@code BlockWriter} writes an element's text as blocks; {@code Excerpt} reads only its
 *       beginning, so that nested elements are not read again and again.
 *   <li>{@code ElementNameCues} tells what an element is by its class and id ({@code hints.tsv}).
 *   <li>{@code ProseCount} counts the running text of every element in one pass over the page.
 *   <li>{@code NamedElements} and {@code LinksInside} find elements in one pass where a selector
 *       would read the page once for each word.
 *   <li>{@code Frames} replaces a page that is a frameset.
 * </ul>
 *
 * <p>The numbers are set by hand; after a change run {@code bench quality} on
 * zyte-article-extraction and fundus-evaluation.
 */
@NullMarked
package org.synoptic.extract.html;

import org.jspecify.annotations.NullMarked;
